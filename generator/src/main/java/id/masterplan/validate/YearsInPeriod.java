package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Period;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.problem.ProblemCode;

/**
 * Years lie within the plan's period. A warning only: real plans reach past their end, as Pontianak's RPJMD 2025–2029
 * does with targets for 2030.
 */
final class YearsInPeriod implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Period period = edition.frame().period();
        if (period.from() > period.to()) {
            findings.inFile(
                    Paths.frame(library.record()),
                    "/period",
                    ProblemCode.PERIOD_REVERSED,
                    "period",
                    period.from(),
                    period.to());
            return;
        }
        for (Phase phase : edition.frame().phases()) {
            if (phase.from().isPresent()
                    && phase.to().isPresent()
                    && phase.from().get() > phase.to().get()) {
                findings.at(
                        phase.id(),
                        "/from",
                        ProblemCode.PERIOD_REVERSED,
                        phase.id(),
                        phase.from().get(),
                        phase.to().get());
            }
        }
        for (Programme programme : edition.programmes()) {
            for (int i = 0; i < programme.years().size(); i++) {
                year(programme.id(), "/years/" + i, programme.years().get(i), period, findings);
            }
            for (int i = 0; i < programme.budget().size(); i++) {
                year(
                        programme.id(),
                        "/budget/" + i + "/year",
                        programme.budget().get(i).year(),
                        period,
                        findings);
            }
            for (Indicator indicator : programme.indicators()) {
                for (int i = 0; i < indicator.targets().size(); i++) {
                    int year = indicator.targets().get(i).year();
                    year(indicator.id(), "/targets/" + i + "/year", year, period, findings);
                }
            }
        }
    }

    private static void year(ItemId item, String pointer, int year, Period period, Findings findings) {
        if (year < period.from() || year > period.to()) {
            findings.at(item, pointer, ProblemCode.YEAR_OUTSIDE_PERIOD, item, year, period.from() + "–" + period.to());
        }
    }
}
