package id.masterplan.bench.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Families of made-up revisions, each for some measures. */
enum Families {
    /** 1 to 40 operators of any kind. */
    STACKED(0, 40),
    /** Blocks and sections that only moved. */
    MOVES(100_000, 5),
    /** Blocks that moved, a fifth of their words changed. */
    MOVES_EDITED(200_000, 4),
    /** A word in twenty changed, and a tenth of the blocks twice. */
    EDITS_5(300_000, 4),
    /** Three words in twenty. */
    EDITS_15(400_000, 4),
    /** Three words in ten. */
    EDITS_30(500_000, 4),
    /** Splits and merges among other edits. */
    PARTINGS(600_000, 4),
    /** Rows, columns and cells. */
    GRIDS(700_000, 5),
    /** Items of lists. */
    TREES(800_000, 4),
    /** Words only. */
    WORDS(900_000, 8);

    private final long seed;
    private final int most;

    Families(long seed, int most) {
        this.seed = seed;
        this.most = most;
    }

    /** What the family's cases are made of, besides what comes first. */
    Set<Change> kinds() {
        return switch (this) {
            case STACKED -> EnumSet.range(Change.REPLACE_WORDS, Change.ITEM_EDIT);
            case MOVES -> EnumSet.of(Change.MOVE_NEAR, Change.MOVE_FAR, Change.MOVE_DOCUMENT, Change.SECTION_MOVE);
            case MOVES_EDITED -> EnumSet.of(Change.MOVE_EDIT);
            case EDITS_5, EDITS_15, EDITS_30 -> EnumSet.of(Change.DUPLICATE, Change.MOVE_FAR);
            case PARTINGS -> EnumSet.of(Change.SPLIT, Change.MERGE, Change.REPLACE_WORDS);
            case GRIDS -> EnumSet.range(Change.ROW_ADD, Change.CELL);
            case TREES -> EnumSet.range(Change.ITEM_ADD, Change.ITEM_EDIT);
            case WORDS -> EnumSet.range(Change.REPLACE_WORDS, Change.NUMBER);
        };
    }

    private List<Change> first() {
        return switch (this) {
            case EDITS_5 -> List.of(Change.EVERY_20TH);
            case EDITS_15 -> List.of(Change.EVERY_7TH);
            case EDITS_30 -> List.of(Change.EVERY_3RD);
            case GRIDS -> List.of(Change.CELL, Change.CELL);
            case STACKED, MOVES, MOVES_EDITED, PARTINGS, TREES, WORDS -> List.of();
        };
    }

    /** Some cases of the family, the same on every run; those whose text cannot be written without loss are left out. */
    List<Case> cases(int count) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Maker.of(seed + i, first(), 1 + i % most, List.copyOf(kinds())).ifPresent(cases::add);
        }
        return cases;
    }
}
