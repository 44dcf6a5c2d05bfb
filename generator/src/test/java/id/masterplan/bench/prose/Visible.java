package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text that a reader sees, without marks. */
final class Visible {
    private Visible() {}

    static String of(Prose prose) {
        return prose.blocks().stream().map(Visible::of).collect(Collectors.joining("\n"));
    }

    /** A block's text; parts are told apart by line feeds. */
    static String of(Block block) {
        if (block instanceof Block.Table table) {
            List<String> cells = new ArrayList<>();
            table.header().forEach(c -> cells.add(Inlines.words(c.content())));
            table.rows().forEach(r -> r.cells().forEach(c -> cells.add(Inlines.words(c.content()))));
            return String.join("\n", cells);
        }
        if (block instanceof Block.Items items) {
            return items.items().stream().map(i -> all(i.blocks())).collect(Collectors.joining("\n"));
        }
        if (block instanceof Block.Quote quote) {
            return all(quote.blocks());
        }
        if (block instanceof Block.Footnote note) {
            return all(note.blocks());
        }
        if (block instanceof Block.Code code) {
            return code.text();
        }
        return block instanceof Block.RawHtml html ? html.text() : Inlines.words(Inlines.of(block));
    }

    private static String all(List<Block> blocks) {
        return blocks.stream().map(Visible::of).collect(Collectors.joining("\n"));
    }
}
