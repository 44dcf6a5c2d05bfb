package id.masterplan.site;

import id.masterplan.diff.BlockDiff;
import id.masterplan.diff.BlockFate;
import id.masterplan.model.Block;
import id.masterplan.site.view.ComparedBlock;
import id.masterplan.site.view.ComparedTable;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Mark;
import java.util.List;
import java.util.Optional;

/** Blocks of text with what became of them. */
final class ComparedBlocks {
    private static final int TOP = 4;

    private final ChapterPlaces places;
    private final FateBadges badges;
    private final ComparedTables tables;
    private final ProseHtml html;

    ComparedBlocks(Labels labels, ChapterPlaces places) {
        this.places = places;
        this.badges = new FateBadges(labels);
        this.tables = new ComparedTables(labels);
        this.html = new ProseHtml(labels, Targets.NOWHERE, "teks_", TOP);
    }

    ComparedBlock of(BlockDiff block) {
        List<Mark> marks = block.spans().stream().map(FieldRows::mark).toList();
        Optional<ComparedTable> table = tables.of(block);
        boolean parted = table.isPresent() || !block.parts().isEmpty() || !marks.isEmpty();
        return new ComparedBlock(
                FateBadges.style(block.fate()),
                badges.of(block.fate()),
                ChapterPlaces.anchor(block),
                places.counterpart(block),
                element(block),
                table.isPresent() || !block.parts().isEmpty() ? List.of() : marks,
                whole(parted ? Optional.empty() : old(block)),
                whole(parted ? Optional.empty() : current(block)),
                table,
                table.isPresent()
                        ? List.of()
                        : block.parts().stream().map(this::of).toList());
    }

    private Optional<Html> whole(Optional<Block> block) {
        return block.map(html::block);
    }

    /** The old text, where it is not told by the new one. */
    private static Optional<Block> old(BlockDiff block) {
        return switch (block.fate()) {
            case SAME, ADDED, MOVED_TO -> Optional.empty();
            case CHANGED, REMOVED, MOVED_FROM -> block.before();
        };
    }

    private static Optional<Block> current(BlockDiff block) {
        return switch (block.fate()) {
            case REMOVED, MOVED_FROM -> Optional.empty();
            case SAME, CHANGED, ADDED, MOVED_TO -> block.after();
        };
    }

    private static String element(BlockDiff block) {
        return block.after()
                        .or(block::before)
                        .filter(b -> b instanceof Block.Heading)
                        .isPresent()
                ? "h4"
                : "p";
    }

    /** Whether the block is to be folded away. */
    static boolean same(BlockDiff block) {
        return block.fate() == BlockFate.SAME;
    }
}
