package id.masterplan.figures;

import java.math.BigDecimal;

/** How far a published figure may lie from the computed one before the difference means something. */
public final class Tolerance {
    /** Of scores and indexes: the ministry's letters round 3.315 to 3.31, but 3.475 to 3.48. */
    public static final BigDecimal SCORE = new BigDecimal("0.015");

    /** Of percentages of a target: one point. */
    public static final BigDecimal POINT = BigDecimal.ONE;

    private Tolerance() {}

    /** Half of the last digit that a number is printed with: 0.05 for 87.0. */
    public static BigDecimal halfDigit(BigDecimal printed) {
        return BigDecimal.valueOf(5, Math.max(0, printed.scale()) + 1);
    }

    /** The last digit that a number is printed with, for what may be cut off instead of rounded: 0.1 for 87.0. */
    public static BigDecimal wholeDigit(BigDecimal printed) {
        return BigDecimal.valueOf(1, Math.max(0, printed.scale()));
    }
}
