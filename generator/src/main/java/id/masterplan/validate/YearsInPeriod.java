package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Action;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.problem.ProblemCode;
import java.util.List;

/**
 * Years lie within the plan's period, or its horizon where one is given. A warning only: real plans reach past their
 * end, as Pontianak's RPJMD 2025–2029 does with targets for 2030. Baselines are free.
 */
final class YearsInPeriod implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Span span = Span.of(edition.frame());
        if (span.from() > span.to()) {
            return;
        }
        for (Programme programme : edition.programmes()) {
            Spot spot = Spot.of(findings, programme.id());
            years(programme.years(), spot, span);
            for (int i = 0; i < programme.budget().size(); i++) {
                year(programme.budget().get(i).year(), "/budget/" + i + "/year", spot, span);
            }
            totals(programme.budgetTotals(), spot.part("/budget_totals"), span);
            for (Action action : programme.actions()) {
                years(action.years(), Spot.of(findings, action.id()), span);
            }
        }
        Spots.indicators(edition, findings, (indicator, spot) -> indicator(indicator, spot, span));
        Spot frame = Spot.in(findings, Paths.frame(library.record()), "/totals", "totals");
        totals(edition.frame().totals(), frame, span);
    }

    private static void indicator(Indicator indicator, Spot spot, Span span) {
        for (int i = 0; i < indicator.targets().size(); i++) {
            year(indicator.targets().get(i).year(), "/targets/" + i + "/year", spot, span);
        }
        indicator.replacedFrom().ifPresent(y -> year(y, "/replaced_from", spot, span));
    }

    private static void years(List<Integer> years, Spot spot, Span span) {
        for (int i = 0; i < years.size(); i++) {
            year(years.get(i), "/years/" + i, spot, span);
        }
    }

    private static void totals(List<PrintedTotal> totals, Spot spot, Span span) {
        for (int i = 0; i < totals.size(); i++) {
            String pointer = "/" + i + "/year";
            totals.get(i).year().ifPresent(y -> year(y, pointer, spot, span));
        }
    }

    private static void year(int year, String pointer, Spot spot, Span span) {
        if (!span.holds(year)) {
            spot.tell(pointer, ProblemCode.YEAR_OUTSIDE_PERIOD, spot.name(), year, span);
        }
    }
}
