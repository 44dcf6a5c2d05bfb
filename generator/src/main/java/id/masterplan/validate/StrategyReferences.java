package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Dimension;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.Goal;
import id.masterplan.model.Programme;
import id.masterplan.model.Strategy;
import java.util.Set;

/** Programmes name strategies, and strategies name goals, that the same edition holds. */
final class StrategyReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Set<String> strategies = Known.ids(edition.strategies(), Strategy::id);
        Set<String> goals = Known.ids(edition.frame().goals(), Goal::id);
        for (Programme programme : edition.programmes()) {
            Spot.of(findings, programme.id()).allKnown("/strategies", programme.strategies(), strategies);
        }
        for (Strategy strategy : edition.strategies()) {
            Spot spot = Spot.of(findings, strategy.id());
            spot.allKnown("/goals", strategy.goals(), goals);
            Known.scheme(edition).ifPresent((DimensionScheme scheme) -> {
                Set<String> dimensions = Known.ids(scheme.dimensions(), Dimension::id);
                spot.known("/dimension", strategy.dimension().text(), dimensions);
                strategy.subDimension()
                        .ifPresent(s -> Known.subDimensions(scheme, strategy.dimension())
                                .ifPresent(subs -> spot.known("/sub_dimension", s.text(), subs)));
            });
        }
    }
}
