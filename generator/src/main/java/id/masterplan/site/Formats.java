package id.masterplan.site;

import id.masterplan.model.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Dates, numbers and money as people read them. Own tables, so that every Java release writes the same. */
public final class Formats {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int MILLIONS = 2;
    private static final int TRILLIONS = 4;

    private final Labels labels;

    /** Formats in the language of the words. */
    public Formats(Labels labels) {
        this.labels = labels;
    }

    /** A day: {@code 13 Desember 2018}. */
    public String day(LocalDate date) {
        return labels.word("format.day", date.getDayOfMonth(), month(date.getMonthValue()), date.getYear());
    }

    /** A month's name, 1 to 12. */
    public String month(int month) {
        return labels.word("month." + month);
    }

    /** A span of years: {@code 2018–2023}. */
    public String period(Period period) {
        return period.from() == period.to() ? String.valueOf(period.from()) : period.from() + "–" + period.to();
    }

    /** A number with all its decimals: {@code 1.234,50}. */
    public String number(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : labels.word("format.decimal") + plain.substring(point + 1);
        return (number.signum() < 0 ? "−" : "") + grouped(whole) + decimals;
    }

    /** A whole number: {@code 1.234}. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A difference, always with its sign: {@code +5}, {@code −1,5}, {@code 0}. */
    public String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    /** A number with its unit; a percent sign stands close. */
    public String measure(BigDecimal number, String unit) {
        return withUnit(number(number), unit);
    }

    /** Words with a unit after them; a percent sign stands close. */
    public String withUnit(String text, String unit) {
        if (unit.isBlank()) {
            return text;
        }
        return unit.equals("%") ? text + "%" : text + "\u00a0" + unit;
    }

    /** Money in full: {@code Rp1.250.000.000}. */
    public String rupiah(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        String digits = number(plain.scale() > 0 ? amount.abs().setScale(2, RoundingMode.HALF_UP) : plain.abs());
        return (amount.signum() < 0 ? "−" : "") + "Rp" + digits;
    }

    /** Money for a quick look: {@code Rp1,3 miliar}; below a million in full. */
    public String rupiahShort(BigDecimal amount) {
        BigDecimal rest = amount.abs();
        int thousands = 0;
        while (thousands < TRILLIONS && rounded(rest).compareTo(THOUSAND) >= 0) {
            rest = rest.divide(THOUSAND);
            thousands++;
        }
        if (thousands < MILLIONS) {
            return rupiah(amount);
        }
        String digits = number(plain(rounded(rest)));
        return (amount.signum() < 0 ? "−" : "") + "Rp" + digits + "\u00a0"
                + labels.word("format.thousands." + thousands);
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String grouped(String digits) {
        String separator = labels.word("format.group");
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, separator);
        }
        return text.toString();
    }
}
