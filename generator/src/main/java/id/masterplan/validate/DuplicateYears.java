package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.model.Rpjmd;
import id.masterplan.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A year has one target, one ceiling, one place in a list of years; of two, nobody knows which holds. */
final class DuplicateYears implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Spots.indicators(edition, findings, DuplicateYears::targets);
        edition.programmes().forEach(p -> {
            years(p.years(), "/years/", "", Spot.of(findings, p.id()));
            p.actions().forEach(a -> years(a.years(), "/years/", "", Spot.of(findings, a.id())));
        });
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        Spots.indicators(library.record(), findings, DuplicateYears::targets);
        for (Rpjmd plan : library.record().rpjmds()) {
            String path = Paths.rpjmd(library.record(), plan.id());
            for (int i = 0; i < plan.programmes().size(); i++) {
                Spot spot = Spot.in(
                        findings,
                        path,
                        "/programmes/" + i,
                        plan.programmes().get(i).code());
                measured(plan.programmes().get(i).ceilings(), "/ceilings/", spot);
            }
        }
    }

    private static void targets(Indicator indicator, Spot spot) {
        measured(indicator.targets(), "/targets/", spot);
    }

    private static void measured(List<Measurement> values, String pointer, Spot spot) {
        years(values.stream().map(Measurement::year).toList(), pointer, "/year", spot);
    }

    private static void years(List<Integer> years, String pointer, String end, Spot spot) {
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i < years.size(); i++) {
            if (!seen.add(years.get(i))) {
                String field = pointer.replace("/", "");
                spot.tell(pointer + i + end, ProblemCode.YEAR_DUPLICATE, spot.name(), years.get(i), field);
            }
        }
    }
}
