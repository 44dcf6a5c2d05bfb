package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Direction;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The last target lies the way the indicator says, seen from its baseline, or from its first target where there is no
 * baseline. Told only where it is certain: ranges that overlap, words and several parts in a cell never are.
 */
final class TargetDirection implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Spots.indicators(edition, findings, TargetDirection::check);
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        Spots.indicators(library.record(), findings, TargetDirection::check);
    }

    private static void check(Indicator indicator, Spot spot) {
        List<Measurement> targets = new ArrayList<>(indicator.targets());
        targets.removeIf(m -> Interval.of(m.value()).isEmpty());
        targets.sort(Comparator.comparingInt(Measurement::year));
        if (targets.isEmpty() || indicator.direction() == Direction.HOLD) {
            return;
        }
        Measurement last = targets.get(targets.size() - 1);
        Measurement start = indicator
                .baseline()
                .filter(b -> Interval.of(b.value()).isPresent())
                .orElse(targets.get(0));
        if (start.year() < last.year() && against(indicator.direction(), start.value(), last.value())) {
            spot.tell(
                    "/targets/" + indicator.targets().indexOf(last) + "/value",
                    ProblemCode.TARGET_AGAINST_DIRECTION,
                    spot.name(),
                    "@direction." + indicator.direction().name().toLowerCase(Locale.ROOT),
                    Interval.of(start.value()).orElseThrow() + " (" + start.year() + ")",
                    Interval.of(last.value()).orElseThrow() + " (" + last.year() + ")");
        }
    }

    /** In a ranking the smaller number is the better place, whichever way the plan words it. */
    private static boolean against(Direction direction, Value before, Value after) {
        boolean ranks = before instanceof Value.Rank && after instanceof Value.Rank;
        if (!ranks && (before instanceof Value.Rank || after instanceof Value.Rank)) {
            return false;
        }
        Optional<Interval> from = Interval.of(before);
        Optional<Interval> to = Interval.of(after);
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        return (direction == Direction.UP && !ranks)
                ? to.get().below(from.get())
                : from.get().below(to.get());
    }
}
