package id.masterplan.text;

import java.util.Optional;
import java.util.Set;

/** Finds figures with what belongs to them: money, percentages, ranges, dates, what is measured. */
final class FigureScan {
    private static final Set<String> SCALES = Set.of(
            "ribu", "juta", "miliar", "milyar", "triliun", "trilyun", "rb", "jt", "m", "t", "billion", "million");
    private static final String[] WORDED = {"ribu", "juta", "miliar", "milyar", "triliun", "trilyun"};
    private static final Set<String> MONTHS = Set.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "nopember",
            "desember",
            "january",
            "february",
            "march",
            "may",
            "june",
            "july",
            "august",
            "october",
            "december");
    private static final Set<String> UNITS = Set.of(
            "km",
            "hm",
            "m",
            "cm",
            "mm",
            "km2",
            "m2",
            "m3",
            "cm2",
            "ha",
            "hektare",
            "hektar",
            "meter",
            "kilometer",
            "kg",
            "g",
            "gram",
            "mg",
            "ton",
            "kuintal",
            "kwintal",
            "liter",
            "l",
            "ml",
            "kwh",
            "mwh",
            "gwh",
            "kw",
            "mw",
            "kva",
            "kb",
            "mb",
            "gb",
            "tb",
            "kbps",
            "mbps",
            "gbps",
            "hz",
            "mhz",
            "ghz",
            "bps",
            "\u00b0c");

    private final Scan scan;

    FigureScan(Scan scan) {
        this.scan = scan;
    }

    /** What was found, and where it ends. */
    record Found(TokenKind kind, int end) {}

    /** A figure that begins here. */
    Optional<Found> at(int at) {
        Found money = money(at);
        if (money.end() > at) {
            return Optional.of(money);
        }
        int date = date(at);
        if (date > at) {
            return Optional.of(new Found(TokenKind.DATE, date));
        }
        int number = scan.signed(at);
        return number > at ? numeric(number) : Optional.empty();
    }

    /** Decides by what follows a number; nothing where letters follow at once that are no unit, such as {@code 4G}. */
    private Optional<Found> numeric(int number) {
        int percent = percent(number);
        int range = range(percent);
        if (range > percent) {
            int last = percent(range);
            return found(TokenKind.RANGE, last > range ? last : measured(scaled(range)));
        }
        if (percent > number) {
            return found(TokenKind.PERCENT, percent);
        }
        int scaled = scaled(number);
        if (scaled > number) {
            int rupiah = scan.oneOf(scan.oneSpace(scaled), "rupiah");
            boolean money = rupiah > scan.oneSpace(scaled);
            return found(money ? TokenKind.MONEY : TokenKind.NUMBER, money ? rupiah : scaled);
        }
        int unit = measured(number);
        if (unit > number) {
            return found(TokenKind.UNIT, unit);
        }
        return scan.letters(number) > number ? Optional.empty() : found(TokenKind.NUMBER, number);
    }

    private static Optional<Found> found(TokenKind kind, int end) {
        return Optional.of(new Found(kind, end));
    }

    /** {@code Rp}, a number, and its scale. */
    private Found money(int at) {
        int sign = scan.is(at, "RI") ? currency(at) : at;
        int digits = scan.oneSpace(sign > at && scan.is(sign, ".") ? sign + 1 : sign);
        int end = sign > at ? scan.number(digits) : digits;
        if (sign == at || end == digits) {
            return new Found(TokenKind.MONEY, at);
        }
        int range = range(end);
        int last = range > end ? range : end;
        int word = scan.word(scan.oneSpace(last));
        boolean scaled = word > scan.oneSpace(last) && SCALES.contains(scan.lower(scan.oneSpace(last), word));
        boolean dash = !scaled && scan.is(last, ",") && scan.is(last + 1, "-\u2013");
        return new Found(range > end ? TokenKind.RANGE : TokenKind.MONEY, scaled ? word : dash ? last + 2 : last);
    }

    private int currency(int at) {
        if (scan.is(at, "R")) {
            return scan.is(at + 1, "p") ? at + 2 : at;
        }
        return scan.is(at + 1, "D") && scan.is(at + 2, "R") ? at + 3 : at;
    }

    /** {@code 13 Desember 2018}, {@code 13–15 Desember 2018}, {@code Desember 2018}, {@code 2018-12-13}, {@code 13/12/2018}. */
    private int date(int at) {
        int day = scan.digits(at);
        if (day == at) {
            int month = month(at);
            int year = month > at ? year(month) : at;
            return year > month ? year : at;
        }
        int numeric = numericDate(at, day);
        if (numeric > at || day - at > 2) {
            return numeric;
        }
        int range = range(day);
        int last = range > day && range - day <= 8 ? range : day;
        int month = scan.oneSpace(last);
        int monthEnd = month > last ? month(month) : month;
        return monthEnd > month ? year(monthEnd) : at;
    }

    private int month(int at) {
        int end = scan.word(at);
        return end > at && end - at <= 9 && MONTHS.contains(scan.lower(at, end)) ? end : at;
    }

    private int year(int at) {
        int year = scan.oneSpace(at);
        int end = scan.digits(year);
        return year > at && end - year == 4 ? end : at;
    }

    private int numericDate(int at, int first) {
        if (!scan.is(first, "-/")) {
            return at;
        }
        int second = scan.digits(first + 1);
        boolean again = second > first + 1 && second < scan.length() && scan.at(second) == scan.at(first);
        int third = again ? scan.digits(second + 1) : at;
        return again && third > second + 1 ? third : at;
    }

    /** After a number: a dash or {@code s.d.} and another number. */
    private int range(int at) {
        int spaced = scan.oneSpace(at);
        int second = at;
        if (scan.is(spaced, "\u2013\u2014")) {
            second = scan.oneSpace(spaced + 1);
        } else if (scan.is(at, "-")) {
            second = at + 1;
        } else if (spaced > at) {
            int until = scan.oneOf(spaced, "s.d.", "s/d", "s.d", "sampai dengan");
            second = until > spaced ? scan.oneSpace(until) : at;
        }
        int end = second > at ? scan.number(second) : at;
        return end > second ? end : at;
    }

    /** After a number: its percent sign. */
    private int percent(int at) {
        int spaced = scan.oneSpace(at);
        if (scan.is(spaced, "%\u2030")) {
            return spaced + 1;
        }
        int word = spaced > at ? scan.oneOf(spaced, "persen") : at;
        return word > spaced ? word : at;
    }

    private int scaled(int at) {
        int spaced = scan.oneSpace(at);
        int end = spaced > at ? scan.oneOf(spaced, WORDED) : at;
        return end > spaced ? end : at;
    }

    /** After a number: what it measures, by the hour or the day too. */
    private int measured(int at) {
        int start = scan.oneSpace(at);
        int from = scan.is(start, "\u00b0") ? start + 1 : start;
        int end = scan.letters(from);
        if (end == from || end - start > 9 || !isUnit(start, end)) {
            return at;
        }
        int power = scan.is(end, "\u00b2\u00b3") ? end + 1 : end;
        int per = scan.is(power, "/") ? scan.letters(power + 1) : power;
        return per > power + 1 && !Character.isDigit(scan.at(power + 1)) ? per : power;
    }

    /** A single capital is no unit: {@code 4G}. */
    private boolean isUnit(int from, int to) {
        return UNITS.contains(scan.lower(from, to)) && (to > from + 1 || Character.isLowerCase(scan.at(from)));
    }
}
