package id.masterplan.prose.form;

import id.masterplan.model.Block;
import id.masterplan.text.Folded;
import id.masterplan.text.Slug;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes all that makes blocks. */
final class ExactForm {
    static final char OPEN = '\u0001';
    static final char CLOSE = '\u0002';
    private static final char SPACE = '\u0003';

    private final UnaryOperator<String> notes;
    private final StringBuilder out = new StringBuilder();

    private ExactForm(UnaryOperator<String> notes) {
        this.notes = notes;
    }

    static String of(List<Block> blocks, UnaryOperator<String> notes) {
        ExactForm form = new ExactForm(notes);
        blocks.forEach(form::block);
        return Folded.of(form.out.toString());
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            open("p");
            MarkedText.write(paragraph.content(), notes, out);
        } else if (block instanceof Block.Items list) {
            open("list", list.ordered(), list.ordered() ? list.start() : 0);
            list.items().forEach(this::item);
        } else if (block instanceof Block.Quote quote) {
            open("quote");
            quote.blocks().forEach(this::block);
        } else if (block instanceof Block.Table table) {
            open("table");
            row(table.header());
            table.rows().forEach(r -> row(r.cells()));
        } else if (block instanceof Block.Code code) {
            open("code", code.language().orElse(""));
            verbatim(code.text());
        } else if (block instanceof Block.RawHtml html) {
            open("html");
            out.append(html.text());
        } else if (block instanceof Block.Footnote note) {
            open("note");
            note.blocks().forEach(this::block);
        } else {
            open("rule");
        }
        out.append(CLOSE);
    }

    /** The address of a heading counts where someone chose it, not where it follows from the words. */
    private void heading(Block.Heading heading) {
        String words = BlockText.plain(heading);
        open("h", heading.level(), Slug.follows(heading.anchor(), words) ? "" : heading.anchor());
        MarkedText.write(heading.content(), notes, out);
    }

    private void item(Block.Item item) {
        open("item", item.done().map(String::valueOf).orElse(""));
        item.blocks().forEach(this::block);
        out.append(CLOSE);
    }

    private void row(List<Block.Cell> cells) {
        open("row");
        for (Block.Cell cell : cells) {
            open("cell", cell.alignment());
            MarkedText.write(cell.content(), notes, out);
            out.append(CLOSE);
        }
        out.append(CLOSE);
    }

    /** All white space counts, however the lines end; the end of the last line begins no other. */
    private void verbatim(String text) {
        String ended = text.replace("\r\n", "\n").replace('\r', '\n');
        String lines = ended.endsWith("\n") ? ended.substring(0, ended.length() - 1) : ended;
        lines.chars().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                out.append(SPACE).append(Integer.toHexString(c)).append(SPACE);
            } else {
                out.append((char) c);
            }
        });
    }

    private void open(Object... facts) {
        for (Object fact : facts) {
            out.append(OPEN).append(fact);
        }
        out.append(OPEN);
    }
}
