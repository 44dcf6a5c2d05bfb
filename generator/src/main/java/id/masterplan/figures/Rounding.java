package id.masterplan.figures;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a sum agrees with a total: to the rupiah, or within half of the last digit where it is printed in words. */
final class Rounding {
    private static final Pattern IN_WORDS = Pattern.compile("\\b(ribu|juta|jt|miliar|milyar|m|triliun|t)\\b");

    private Rounding() {}

    static boolean agrees(Value printed, BigDecimal sum) {
        if (!(printed instanceof Value.Figure figure)) {
            return true;
        }
        BigDecimal difference = figure.number().subtract(sum).abs();
        boolean rounded = figure.printed()
                .map(p -> IN_WORDS.matcher(p.toLowerCase(Locale.ROOT)).find())
                .orElse(false);
        return difference.signum() == 0 || (rounded && difference.compareTo(halfOfLastDigit(figure.number())) <= 0);
    }

    private static BigDecimal halfOfLastDigit(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale()).divide(BigDecimal.valueOf(2));
    }
}
