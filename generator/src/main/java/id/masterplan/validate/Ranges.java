package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;

/** A range runs from its smaller to its greater bound, wherever a value may stand. */
final class Ranges implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Walk.plan(edition, library, findings, Ranges::look);
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        Walk.record(library.record(), findings, Ranges::look);
    }

    private static void look(Record part, Spot spot) {
        if (part instanceof Value.Range range
                && range.min().isPresent()
                && range.max().isPresent()
                && range.min().get().compareTo(range.max().get()) > 0) {
            spot.tell(
                    "",
                    ProblemCode.RANGE_REVERSED,
                    spot.name() + spot.prefix(),
                    range.min().get().toPlainString(),
                    range.max().get().toPlainString());
        }
    }
}
