package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.problem.ProblemCode;
import java.util.Comparator;

/** A baseline (kondisi awal) is not younger than every target: then nothing is left to reach from it. */
final class Baselines implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Spots.indicators(edition, findings, Baselines::check);
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        Spots.indicators(library.record(), findings, Baselines::check);
    }

    private static void check(Indicator indicator, Spot spot) {
        indicator
                .baseline()
                .ifPresent(baseline -> indicator.targets().stream()
                        .max(Comparator.comparingInt(Measurement::year))
                        .filter(last -> last.year() < baseline.year())
                        .ifPresent(last -> spot.tell(
                                "/baseline/year",
                                ProblemCode.BASELINE_AFTER_TARGETS,
                                spot.name(),
                                baseline.year(),
                                last.year())));
    }
}
