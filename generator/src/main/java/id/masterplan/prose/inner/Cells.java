package id.masterplan.prose.inner;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Run;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Compares the content of cells of a column.
 *
 * @param naming whether its numbers name rows and measure nothing
 */
record Cells(Sides sides, boolean naming) {
    /** A cell in both tables, or in one where the other lacks the row or the column. */
    Inner.Cell of(Optional<List<Inline>> before, Optional<List<Inline>> after) {
        List<Inline> earlier = normal(before, UnaryOperator.identity());
        List<Inline> later = normal(after, UnaryOperator.identity());
        if (before.isPresent() && after.isPresent()) {
            return normal(before, sides.before()).equals(normal(after, sides.after()))
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

    private static List<Inline> normal(Optional<List<Inline>> content, UnaryOperator<String> notes) {
        return InlineTree.normal(content.orElse(List.of()), notes);
    }

    private static List<Run> one(Run.Op op, List<Inline> before, List<Inline> after) {
        return before.isEmpty() && after.isEmpty() ? List.of() : List.of(new Run(op, before, after, Optional.empty()));
    }

    private List<Run> changed(List<Inline> before, List<Inline> after) {
        LineDiff diff = sides.line(before, after);
        boolean anew = diff.kept() < Words.INLINE_MIN_KEEP && diff.runs().size() > 1;
        List<Run> runs =
                anew && !before.isEmpty() && !after.isEmpty() ? one(Run.Op.REPLACED, before, after) : diff.runs();
        return naming ? runs.stream().map(Cells::bare).toList() : runs;
    }

    private static Run bare(Run run) {
        return new Run(run.op(), run.before(), run.after(), Optional.empty());
    }
}
