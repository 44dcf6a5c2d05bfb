package id.masterplan.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The scale of an axis: round numbers a step of 1, 2 or 5 times a power of ten apart (Heckbert, "Nice numbers for graph
 * labels", 1990). It begins at zero unless all values are positive and lie close together. The marks are decimal
 * numbers, for a reader sees them: three steps of 0.2 are 0.6, which they are not in binary.
 *
 * @param from the lowest mark
 * @param step between two marks
 * @param steps how many from the lowest mark to the highest, at least one
 */
record Ticks(BigDecimal from, BigDecimal step, int steps) {
    private static final BigDecimal MARKS = BigDecimal.valueOf(4);
    private static final double CLOSE = 0.25;

    static Ticks of(double min, double max) {
        boolean close = min > 0 && max - min < CLOSE * max;
        BigDecimal low = BigDecimal.valueOf(close ? min : Math.min(0, min));
        BigDecimal high = BigDecimal.valueOf(close ? max : Math.max(max, 0));
        BigDecimal apart =
                high.compareTo(low) > 0 ? high.subtract(low) : high.abs().max(BigDecimal.ONE);
        BigDecimal step = step(apart.divide(MARKS));
        BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal last = high.divide(step, 0, RoundingMode.CEILING);
        return new Ticks(
                first.multiply(step), step, Math.max(1, last.subtract(first).intValueExact()));
    }

    private static BigDecimal step(BigDecimal rough) {
        int power = rough.precision() - rough.scale() - 1;
        return Stream.of(1, 2, 5)
                .map(digit -> BigDecimal.valueOf(digit).scaleByPowerOfTen(power))
                .filter(nice -> nice.compareTo(rough) >= 0)
                .findFirst()
                .orElse(BigDecimal.ONE.scaleByPowerOfTen(power + 1));
    }

    /** The marks, lowest first. */
    List<BigDecimal> marks() {
        return IntStream.rangeClosed(0, steps).mapToObj(this::mark).toList();
    }

    private BigDecimal mark(int steps) {
        return from.add(step.multiply(BigDecimal.valueOf(steps))).stripTrailingZeros();
    }

    /** Where a value lies between the lowest mark, 0, and the highest, 1. */
    double share(double value) {
        return (value - from.doubleValue()) / (step.doubleValue() * steps);
    }
}
