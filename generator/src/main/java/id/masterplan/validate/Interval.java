package id.masterplan.validate;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** What is certain of a value on the number line; a bound may be open. */
record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
    static Optional<Interval> of(Value value) {
        if (value instanceof Value.Figure figure) {
            return Optional.of(point(figure.number()));
        }
        if (value instanceof Value.Rank rank) {
            return Optional.of(point(BigDecimal.valueOf(rank.rank())));
        }
        return value instanceof Value.Range range
                ? Optional.of(new Interval(range.min(), range.max()))
                : Optional.empty();
    }

    private static Interval point(BigDecimal number) {
        return new Interval(Optional.of(number), Optional.of(number));
    }

    /** Whether all of this lies below all of the other. */
    boolean below(Interval other) {
        return high.isPresent() && other.low.isPresent() && high.get().compareTo(other.low.get()) < 0;
    }

    @Override
    public String toString() {
        String from = low.map(BigDecimal::toPlainString).orElse("…");
        return low.equals(high)
                ? from
                : from + "–" + high.map(BigDecimal::toPlainString).orElse("…");
    }
}
