package id.masterplan.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes numbers for people, in Indonesian ({@code 1.234,5}) or English ({@code 1,234.5}), the same on every JDK. */
public final class Numerals {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final boolean english;

    private Numerals(boolean english) {
        this.english = english;
    }

    /** The numerals of a language; any but English counts as Indonesian. */
    public static Numerals of(Locale locale) {
        return new Numerals(locale.getLanguage().equals("en"));
    }

    /** A number with its own decimals, without trailing zeros. */
    public String number(BigDecimal number) {
        String plain =
                number.signum() == 0 ? "0" : number.stripTrailingZeros().abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(number.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(english ? ',' : '.');
            }
            grouped.append(whole.charAt(i));
        }
        return point < 0
                ? grouped.toString()
                : grouped.append(english ? '.' : ',')
                        .append(plain.substring(point + 1))
                        .toString();
    }

    /** A number with its sign, plus too. */
    public String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number(number) : number(number);
    }

    /** Rupiah in full: {@code Rp450.000.000}. */
    public String rupiah(BigDecimal amount) {
        return (amount.signum() < 0 ? "\u2212Rp" : "Rp") + number(amount.abs());
    }

    /** Rupiah with a scale and two decimals at most: {@code Rp1,25 miliar}. */
    public String rupiahShort(BigDecimal amount) {
        String[] scales = english
                ? new String[] {"", " thousand", " million", " billion", " trillion"}
                : new String[] {"", " ribu", " juta", " miliar", " triliun"};
        BigDecimal rest = amount.abs();
        int scale = 0;
        while (scale < scales.length - 1 && rest.compareTo(THOUSAND) >= 0) {
            rest = rest.movePointLeft(3);
            scale++;
        }
        BigDecimal rounded = rest.setScale(2, RoundingMode.HALF_UP);
        if (rounded.compareTo(THOUSAND) >= 0 && scale < scales.length - 1) {
            rounded = rounded.movePointLeft(3);
            scale++;
        }
        return (amount.signum() < 0 ? "\u2212Rp" : "Rp") + number(rounded) + scales[scale];
    }

    /** A share in percent: {@code 12,5%}. */
    public String percent(BigDecimal percent) {
        return number(percent) + "%";
    }
}
