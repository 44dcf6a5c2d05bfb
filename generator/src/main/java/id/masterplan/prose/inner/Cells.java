package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Run;
import java.util.List;
import java.util.Optional;

/** Compares the content of cells. */
final class Cells {
    private Cells() {}

    /** A cell in both tables, or in one where the other lacks the row or the column. */
    static Inner.Cell of(Optional<List<Inline>> before, Optional<List<Inline>> after) {
        List<Inline> earlier = InlineTree.normal(before.orElse(List.of()));
        List<Inline> later = InlineTree.normal(after.orElse(List.of()));
        if (before.isPresent() && after.isPresent()) {
            return earlier.equals(later)
                    ? new Inner.Cell(BlockFate.SAME, one(Run.Op.SAME, earlier, later))
                    : new Inner.Cell(BlockFate.CHANGED, changed(earlier, later));
        }
        if (before.isPresent()) {
            return new Inner.Cell(BlockFate.REMOVED, one(Run.Op.DELETED, earlier, later));
        }
        return after.isPresent()
                ? new Inner.Cell(BlockFate.ADDED, one(Run.Op.INSERTED, earlier, later))
                : new Inner.Cell(BlockFate.SAME, List.of());
    }

    private static List<Run> one(Run.Op op, List<Inline> before, List<Inline> after) {
        return before.isEmpty() && after.isEmpty() ? List.of() : List.of(new Run(op, before, after, Optional.empty()));
    }

    private static List<Run> changed(List<Inline> before, List<Inline> after) {
        LineDiff diff = LineDiff.of(before, after);
        boolean anew = diff.kept() < Words.INLINE_MIN_KEEP && diff.runs().size() > 1;
        return anew && !before.isEmpty() && !after.isEmpty() ? one(Run.Op.REPLACED, before, after) : diff.runs();
    }
}
