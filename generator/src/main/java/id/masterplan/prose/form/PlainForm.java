package id.masterplan.prose.form;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.text.Folded;
import java.util.List;

/** Writes the words of blocks that readers see. */
final class PlainForm {
    private final StringBuilder out = new StringBuilder();

    private PlainForm() {}

    static String of(List<Block> blocks) {
        PlainForm form = new PlainForm();
        blocks.forEach(form::block);
        return Folded.of(form.out.toString());
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            inlines(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.content());
        } else if (block instanceof Block.Items list) {
            list.items().forEach(i -> i.blocks().forEach(this::block));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::block);
        } else if (block instanceof Block.Table table) {
            cells(table.header());
            table.rows().forEach(r -> cells(r.cells()));
        } else if (block instanceof Block.Code code) {
            out.append(code.text());
        } else if (block instanceof Block.RawHtml html) {
            out.append(html.text());
        } else if (block instanceof Block.Footnote note) {
            note.blocks().forEach(this::block);
        }
        out.append('\n');
    }

    private void cells(List<Block.Cell> cells) {
        for (Block.Cell cell : cells) {
            inlines(cell.content());
            out.append('\n');
        }
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            out.append(text.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            inlines(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            inlines(strong.content());
        } else if (inline instanceof Inline.Strike strike) {
            inlines(strike.content());
        } else if (inline instanceof Inline.Link link) {
            inlines(link.content());
        } else if (inline instanceof Inline.Code code) {
            out.append(code.text());
        } else if (inline instanceof Inline.Image image) {
            out.append(image.alternative());
        } else if (inline instanceof Inline.Break) {
            out.append(' ');
        } else if (inline instanceof Inline.RawHtml html) {
            out.append(html.text());
        }
    }
}
