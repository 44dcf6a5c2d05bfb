package id.masterplan.diff;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The difference of two numbers.
 *
 * @param amount after minus before
 * @param percent of the value before, one decimal, half up; empty from zero and for percentages, whose difference is in points
 * @param unit the unit of the amount: {@code Rp}, {@code poin}, {@code tahun} or the indicator's own
 */
public record Delta(BigDecimal amount, Optional<BigDecimal> percent, String unit) {
    /** Without the percentage, which says nothing of years. */
    Delta plain() {
        return new Delta(amount, Optional.empty(), unit);
    }
}
