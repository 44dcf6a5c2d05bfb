package id.masterplan.diff;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.text.Folded;
import java.util.List;

/**
 * Blocks as a line of text: {@code plain} holds the words that readers see, {@code exact} all that makes a block, marks,
 * levels and targets too, white space folded. Blocks with the same exact form are the same.
 */
final class Flat {
    private static final char OPEN = '\u0001';
    private static final char CLOSE = '\u0002';

    private final StringBuilder out = new StringBuilder();
    private final boolean exact;

    private Flat(boolean exact) {
        this.exact = exact;
    }

    static String plain(Block block) {
        return plain(List.of(block));
    }

    static String plain(List<Block> blocks) {
        return Folded.of(write(blocks, false));
    }

    static String exact(Block block) {
        return exact(List.of(block));
    }

    static String exact(List<Block> blocks) {
        return Folded.of(write(blocks, true));
    }

    private static String write(List<Block> blocks, boolean exact) {
        Flat flat = new Flat(exact);
        flat.blocks(blocks);
        return flat.out.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading h) {
            open("h", h.level(), h.anchor());
            inlines(h.content());
        } else if (block instanceof Block.Paragraph p) {
            open("p");
            inlines(p.content());
        } else if (block instanceof Block.Items list) {
            open("list", list.ordered(), list.ordered() ? list.start() : 0);
            list.items().forEach(this::item);
        } else if (block instanceof Block.Quote quote) {
            open("quote");
            blocks(quote.blocks());
        } else if (block instanceof Block.Table table) {
            open("table");
            row(table.header());
            table.rows().forEach(r -> row(r.cells()));
        } else if (block instanceof Block.Code code) {
            open("code", code.language().orElse(""));
            verbatim(code.text());
        } else if (block instanceof Block.RawHtml html) {
            open("html");
            verbatim(html.text());
        } else if (block instanceof Block.Footnote note) {
            open("note", note.label());
            blocks(note.blocks());
        } else {
            open("rule");
        }
        close();
    }

    private void item(Block.Item item) {
        open("item", item.done().map(String::valueOf).orElse(""));
        blocks(item.blocks());
        close();
    }

    private void row(List<Block.Cell> cells) {
        open("row");
        for (Block.Cell cell : cells) {
            open("cell", cell.alignment());
            inlines(cell.content());
            close();
        }
        close();
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            out.append(text.text());
        } else if (inline instanceof Inline.Emphasis e) {
            marked("em", e.content());
        } else if (inline instanceof Inline.Strong s) {
            marked("strong", s.content());
        } else if (inline instanceof Inline.Strike s) {
            marked("strike", s.content());
        } else if (inline instanceof Inline.Link link) {
            marked("link " + link.target() + OPEN + link.title().orElse(""), link.content());
        } else {
            leaf(inline);
        }
    }

    private void marked(String mark, List<Inline> content) {
        if (exact) {
            out.append(OPEN).append(mark).append(OPEN);
        }
        inlines(content);
        if (exact) {
            out.append(CLOSE);
        }
    }

    private void leaf(Inline inline) {
        if (inline instanceof Inline.Code code) {
            fact("code", "");
            out.append(code.text());
            fact("/code", "");
        } else if (inline instanceof Inline.Image image) {
            fact("image", image.source() + OPEN + image.title().orElse(""));
            out.append(image.alternative());
            fact("/image", "");
        } else if (inline instanceof Inline.NoteReference note) {
            fact("note", note.label());
        } else if (inline instanceof Inline.Break) {
            fact("break", "");
            out.append(' ');
        } else if (inline instanceof Inline.RawHtml html) {
            fact("html", "");
            out.append(html.text());
        }
    }

    /** What is compared but not read. */
    private void fact(String name, String value) {
        if (exact) {
            out.append(OPEN).append(name).append(OPEN).append(value).append(CLOSE);
        }
    }

    /** White space counts. */
    private void verbatim(String text) {
        out.append(exact ? text.replace(' ', '\u0003').replace('\n', '\u0004') : text);
    }

    private void open(Object... facts) {
        if (exact) {
            for (Object fact : facts) {
                out.append(OPEN).append(fact);
            }
            out.append(OPEN);
        }
    }

    private void close() {
        out.append(exact ? CLOSE : '\n');
    }
}
