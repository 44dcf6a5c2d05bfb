package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of blocks in reading order; tables, code and rules have none. */
final class BlockLines {
    private final List<List<Inline>> lines = new ArrayList<>();

    private BlockLines() {}

    /** The lines of some blocks; empty where one of them is no text of lines. */
    static Optional<List<List<Inline>>> of(List<Block> blocks) {
        BlockLines found = new BlockLines();
        return found.add(blocks) && !found.lines.isEmpty() ? Optional.of(found.lines) : Optional.empty();
    }

    private boolean add(List<Block> blocks) {
        return blocks.stream().allMatch(this::add);
    }

    private boolean add(Block block) {
        if (block instanceof Block.Items list) {
            return list.items().stream().allMatch(i -> add(i.blocks()));
        }
        if (block instanceof Block.Quote quote) {
            return add(quote.blocks());
        }
        if (block instanceof Block.Footnote note) {
            return add(note.blocks());
        }
        if (block instanceof Block.Heading heading) {
            return lines.add(heading.content());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return lines.add(paragraph.content());
        }
        return block instanceof Block.RawHtml html && lines.add(List.of(new Inline.Text(html.text())));
    }
}
