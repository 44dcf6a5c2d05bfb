package id.masterplan.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far one figure is from another of its kind and unit.
 *
 * @param amount later less earlier, rupiah in full
 * @param percent of the earlier figure, half up to one digit; none from zero, none between percentages
 * @param unit {@code Rp}, {@code poin} between percentages, else what the text prints, or empty
 */
public record Amounts(BigDecimal amount, Optional<BigDecimal> percent, String unit) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How far the later figure is from the earlier; empty where they do not measure the same, or are no amounts. */
    public static Optional<Amounts> of(Unit before, Unit after) {
        if (before.kind() != after.kind()) {
            return Optional.empty();
        }
        Optional<Figure> a = Figure.of(before.kind(), before.text());
        Optional<Figure> b = Figure.of(after.kind(), after.text());
        return a.isPresent() && b.isPresent() && a.get().unit().equals(b.get().unit())
                ? Optional.of(between(a.get(), b.get()))
                : Optional.empty();
    }

    private static Amounts between(Figure before, Figure after) {
        BigDecimal amount = after.number().subtract(before.number());
        boolean none = before.number().signum() == 0 || before.unit().equals(Figure.POINTS);
        Optional<BigDecimal> percent = none
                ? Optional.empty()
                : Optional.of(amount.multiply(HUNDRED).divide(before.number().abs(), 1, RoundingMode.HALF_UP));
        return new Amounts(amount, percent, after.unit());
    }
}
