package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Frame;
import id.masterplan.model.Period;
import id.masterplan.model.Phase;
import id.masterplan.problem.ProblemCode;

/** The period of a plan, its horizon and its phases run from an earlier year to a later one. */
final class Periods implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Frame frame = edition.frame();
        Spot spot = Spot.in(findings, Paths.frame(library.record()), "", "");
        period(frame.period(), "period", spot);
        frame.horizon().ifPresent(h -> period(h, "horizon", spot));
        for (Phase phase : frame.phases()) {
            if (phase.from().isPresent() && phase.to().isPresent()) {
                int from = phase.from().get();
                int to = phase.to().get();
                if (from > to) {
                    findings.at(phase.id(), "/from", ProblemCode.PERIOD_REVERSED, phase.id(), from, to);
                }
            }
        }
    }

    private static void period(Period period, String name, Spot spot) {
        if (period.from() > period.to()) {
            spot.tell("/" + name, ProblemCode.PERIOD_REVERSED, name, period.from(), period.to());
        }
    }
}
