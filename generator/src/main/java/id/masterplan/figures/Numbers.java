package id.masterplan.figures;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/** Arithmetic of figures: decimal throughout, and divided to ten places. */
final class Numbers {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 10;

    private Numbers() {}

    /** A plain number. */
    static Optional<BigDecimal> plain(Value value) {
        return value instanceof Value.Figure figure ? Optional.of(figure.number()) : Optional.empty();
    }

    /** A plain number, or the sum of counted parts. */
    static Optional<BigDecimal> of(Value value) {
        if (value instanceof Value.Figure figure) {
            return Optional.of(figure.number());
        }
        return value instanceof Value.Composite composite
                ? Optional.of(
                        sum(composite.parts().stream().map(Value.Part::number).toList()))
                : Optional.empty();
    }

    static BigDecimal sum(Collection<BigDecimal> numbers) {
        return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal mean(Collection<BigDecimal> numbers) {
        return divided(sum(numbers), BigDecimal.valueOf(numbers.size()));
    }

    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return divided(part.multiply(HUNDRED), whole);
    }

    static BigDecimal divided(BigDecimal number, BigDecimal by) {
        BigDecimal exact = number.divide(by, PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
