package id.masterplan.bench.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Families of made-up revisions, each for some measures. */
enum Families {
    /** 1 to 40 operators of any kind. */
    STACKED(EnumSet.range(Change.REPLACE_WORDS, Change.ITEM_EDIT), 40),
    /** Blocks and sections that only moved. */
    MOVES(EnumSet.of(Change.MOVE_NEAR, Change.MOVE_FAR, Change.MOVE_DOCUMENT, Change.SECTION_MOVE), 5),
    /** Blocks that moved, a fifth of their words changed. */
    MOVES_EDITED(EnumSet.of(Change.MOVE_EDIT), 4),
    /** A word in twenty changed, and a tenth of the blocks twice. */
    EDITS_5(EnumSet.of(Change.DUPLICATE, Change.MOVE_FAR), 4, Change.EVERY_20TH),
    /** Three words in twenty. */
    EDITS_15(EnumSet.of(Change.DUPLICATE, Change.MOVE_FAR), 4, Change.EVERY_7TH),
    /** Three words in ten. */
    EDITS_30(EnumSet.of(Change.DUPLICATE, Change.MOVE_FAR), 4, Change.EVERY_3RD),
    /** Splits and merges among other edits. */
    PARTINGS(EnumSet.of(Change.SPLIT, Change.MERGE, Change.REPLACE_WORDS), 4),
    /** Rows, columns and cells. */
    GRIDS(EnumSet.range(Change.ROW_ADD, Change.CELL), 5),
    /** Items of lists. */
    TREES(EnumSet.range(Change.ITEM_ADD, Change.ITEM_EDIT), 4),
    /** Words only. */
    WORDS(EnumSet.range(Change.REPLACE_WORDS, Change.NUMBER), 8);

    private final List<Change> kinds;
    private final int most;
    private final Optional<Change> first;

    Families(EnumSet<Change> kinds, int most) {
        this.kinds = List.copyOf(kinds);
        this.most = most;
        this.first = Optional.empty();
    }

    Families(EnumSet<Change> kinds, int most, Change first) {
        this.kinds = List.copyOf(kinds);
        this.most = most;
        this.first = Optional.of(first);
    }

    /** What the family's cases are made of. */
    List<Change> kinds() {
        return kinds;
    }

    /** Some cases of the family, the same on every run; those whose text cannot be written without loss are left out. */
    List<Case> cases(int count) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long seed = ordinal() * 100_000L + i;
            int steps = 1 + i % most;
            Optional<Case> made =
                    first.isPresent() ? Maker.with(first.get(), seed, steps, kinds) : Maker.of(seed, steps, kinds);
            made.ifPresent(cases::add);
        }
        return cases;
    }
}
