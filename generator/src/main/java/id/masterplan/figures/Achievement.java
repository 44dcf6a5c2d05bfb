package id.masterplan.figures;

import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was reached of a target, as the realisation tables of masterplans have it (Kota Bogor 2017–2021): achievement =
 * actual / target × 100, and may pass 100; remainder = target − actual. Counted parts are added up, part by part.
 */
public final class Achievement {
    private Achievement() {}

    /** The percentage of a target that is reached. */
    public static Recomputed percent(Value target, Value actual) {
        Optional<Recomputed> hindrance = hindrance(target, actual);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        BigDecimal whole = Numbers.of(target).orElseThrow();
        return whole.signum() == 0
                ? new Recomputed.NotComparable(Obstacle.ZERO_TARGET)
                : new Recomputed.Computed(Numbers.percent(Numbers.of(actual).orElseThrow(), whole));
    }

    /** The same where it is known which way is better: documents use several formulas where less is. */
    public static Recomputed percent(Value target, Value actual, Direction direction) {
        return switch (direction) {
            case UP, HOLD -> percent(target, actual);
            case DOWN -> new Recomputed.NotComparable(Obstacle.LESS_IS_BETTER);
        };
    }

    /** What is left to do: target − actual; negative where more was done. */
    public static Recomputed remainder(Value target, Value actual) {
        return hindrance(target, actual)
                .orElseGet(() -> new Recomputed.Computed(Numbers.of(target)
                        .orElseThrow()
                        .subtract(Numbers.of(actual).orElseThrow())));
    }

    /** The printed remainder beside the computed one; where more was done than wanted, zero is left. */
    public static Beside besideRemainder(Value printed, Value target, Value actual) {
        Recomputed own = remainder(target, actual);
        boolean nothingLeft = own.number().map(n -> n.signum() < 0).orElse(false)
                && Numbers.of(printed).map(n -> n.signum() == 0).orElse(false);
        BigDecimal tolerance = Numbers.of(printed).map(Tolerance::halfDigit).orElse(BigDecimal.ZERO);
        return new Beside(printed, nothingLeft ? new Recomputed.Computed(BigDecimal.ZERO) : own, tolerance);
    }

    private static Optional<Recomputed> hindrance(Value target, Value actual) {
        return hindrance(target, Gap.Kind.TARGET)
                .or(() -> hindrance(actual, Gap.Kind.ACTUAL))
                .or(() -> otherParts(target, actual));
    }

    private static Optional<Recomputed> hindrance(Value value, Gap.Kind kind) {
        if (value instanceof Value.Missing) {
            return Optional.of(new Recomputed.Incomplete(kind, ""));
        }
        if (value instanceof Value.Text) {
            return Optional.of(new Recomputed.NotComparable(Obstacle.TEXT));
        }
        if (value instanceof Value.Range) {
            return Optional.of(new Recomputed.NotComparable(Obstacle.RANGE));
        }
        return value instanceof Value.Rank
                ? Optional.of(new Recomputed.NotComparable(Obstacle.RANK))
                : Optional.empty();
    }

    private static Optional<Recomputed> otherParts(Value target, Value actual) {
        return target instanceof Value.Composite a
                        && actual instanceof Value.Composite b
                        && !labels(a).equals(labels(b))
                ? Optional.of(new Recomputed.NotComparable(Obstacle.OTHER_PARTS))
                : Optional.empty();
    }

    private static Set<String> labels(Value.Composite value) {
        return value.parts().stream().map(Value.Part::label).collect(Collectors.toSet());
    }
}
