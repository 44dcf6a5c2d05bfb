package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.form.BlockText;
import id.masterplan.text.Folded;
import id.masterplan.text.Slug;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Blocks as they are compared: what renders alike is equal. Lines are {@linkplain InlineTree#normal normal}, addresses that
 * headings take from their words are left out, line ends are line feeds.
 *
 * @param notes names a footnote, given its label, which nobody sees
 */
record Normal(UnaryOperator<String> notes) {
    Block block(Block block) {
        if (block instanceof Block.Heading h) {
            return new Block.Heading(h.level(), explicit(h).orElse(""), InlineTree.normal(h.content(), notes));
        }
        if (block instanceof Block.Paragraph p) {
            return new Block.Paragraph(InlineTree.normal(p.content(), notes));
        }
        if (block instanceof Block.Items list) {
            List<Block.Item> items = list.items().stream()
                    .map(i -> new Block.Item(i.done(), blocks(i.blocks())))
                    .toList();
            return new Block.Items(list.ordered(), list.ordered() ? list.start() : 1, items);
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(blocks(quote.blocks()));
        }
        if (block instanceof Block.Table table) {
            List<Block.Row> rows = table.rows().stream()
                    .map(r -> new Block.Row(cells(r.cells())))
                    .toList();
            return new Block.Table(cells(table.header()), rows);
        }
        return leaf(block);
    }

    private Block leaf(Block block) {
        if (block instanceof Block.Code code) {
            return new Block.Code(code.language(), String.join("\n", CodeLines.of(code.text())));
        }
        if (block instanceof Block.RawHtml html) {
            return new Block.RawHtml(Folded.of(html.text()));
        }
        return block instanceof Block.Footnote note ? new Block.Footnote("", blocks(note.blocks())) : block;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private List<Block.Cell> cells(List<Block.Cell> cells) {
        return cells.stream()
                .map(c -> new Block.Cell(c.alignment(), InlineTree.normal(c.content(), notes)))
                .toList();
    }

    /** The address of a heading, where it was given and not taken from its words. */
    static Optional<String> explicit(Block.Heading heading) {
        return Slug.follows(heading.anchor(), BlockText.plain(heading))
                ? Optional.empty()
                : Optional.of(heading.anchor());
    }
}
