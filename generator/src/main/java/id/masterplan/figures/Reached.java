package id.masterplan.figures;

import id.masterplan.model.Direction;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether what was done reaches a target. This holds also where no percentage is computed: less is better, or the target
 * is a range such as "more than 65".
 */
public final class Reached {
    private Reached() {}

    /** Yes or no; empty where the two do not compare, as words, ranks and missing values. */
    public static Optional<Boolean> of(Value target, Value actual, Direction direction) {
        if (target instanceof Value.Range range) {
            return Numbers.plain(actual).flatMap(done -> of(range, done, direction));
        }
        Optional<BigDecimal> left = Achievement.remainder(target, actual).number();
        return left.map(BigDecimal::signum).map(sign -> switch (direction) {
            case UP -> sign <= 0;
            case DOWN -> sign >= 0;
            case HOLD -> sign == 0;
        });
    }

    private static Optional<Boolean> of(Value.Range target, BigDecimal done, Direction direction) {
        boolean enough = target.min().map(min -> done.compareTo(min) >= 0).orElse(true);
        boolean notTooMuch = target.max().map(max -> done.compareTo(max) <= 0).orElse(true);
        return switch (direction) {
            case UP -> target.min().map(min -> enough);
            case DOWN -> target.max().map(max -> notTooMuch);
            case HOLD -> Optional.of(enough && notTooMuch);
        };
    }
}
