package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionState;
import id.masterplan.model.Evidence;
import id.masterplan.model.Source;
import id.masterplan.problem.ProblemCode;
import java.time.LocalDate;

/**
 * A source or a proof is not dated after the text that cites it; most often a digit of the year is wrong.
 *
 * @param asOf the day of the commit that is checked; what is not committed yet may be a month younger
 */
record FutureSources(LocalDate asOf) implements EditionRule, RecordRule {
    static final int DAYS_AHEAD = 31;

    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        if (edition.head().state() == EditionState.DRAFT) {
            Walk.plan(edition, library, findings, this::look);
        }
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        Walk.record(library.record(), findings, this::look);
    }

    private void look(Record part, Spot spot) {
        if (part instanceof Source source) {
            source.date().ifPresent(d -> day(d, source.title(), "/date", spot));
            source.accessed().ifPresent(d -> day(d, source.title(), "/accessed", spot));
        } else if (part instanceof Evidence proof) {
            proof.date().ifPresent(d -> day(d, proof.title(), "/date", spot));
        }
    }

    private void day(LocalDate day, String title, String pointer, Spot spot) {
        if (day.isAfter(asOf.plusDays(DAYS_AHEAD))) {
            spot.tell(pointer, ProblemCode.SOURCE_FUTURE, spot.name(), title, day, asOf);
        }
    }
}
