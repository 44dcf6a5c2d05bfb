package id.masterplan.text;

import java.util.Locale;
import java.util.Set;

/** Looks from a place in a text: each method answers where the thing ends, or the place itself where it is not there. */
final class Scan {
    private static final Set<String> SCALES = Set.of(
            "ribu", "juta", "miliar", "milyar", "triliun", "trilyun", "rb", "jt", "m", "t", "billion", "million");
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

    private final String text;

    Scan(String text) {
        this.text = text;
    }

    int space(int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Digits with single inner dots, commas: {@code 1.234,5}, {@code 2.16.03}. */
    int number(int at) {
        int end = digits(at);
        while (end > at && end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0) {
            int more = digits(end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** A letter, then letters, digits and single inner hyphens or apostrophes. */
    int word(int at) {
        int end = letters(at);
        if (end == at || Character.isDigit(text.codePointAt(at))) {
            return at;
        }
        while (end < text.length() && "-\u2010\u2011'\u2019".indexOf(text.charAt(end)) >= 0) {
            int more = letters(end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** {@code Rp}, a number, and its scale. */
    int money(int at) {
        int sign = text.startsWith("Rp", at) ? at + 2 : text.startsWith("IDR", at) ? at + 3 : at;
        if (sign == at) {
            return at;
        }
        int digits = oneSpace(sign < text.length() && text.charAt(sign) == '.' ? sign + 1 : sign);
        int end = number(digits);
        if (end == digits) {
            return at;
        }
        int scale = oneSpace(end);
        int word = word(scale);
        return word > scale && SCALES.contains(lower(scale, word)) ? word : end;
    }

    /** {@code 13 Desember 2018}, {@code 2018-12-13}, {@code 13/12/2018}. */
    int date(int at) {
        int day = digits(at);
        if (day == at) {
            return at;
        }
        int iso = numericDate(at, day);
        if (iso > at) {
            return iso;
        }
        int month = oneSpace(day);
        int monthEnd = word(month);
        if (day - at > 2 || month == day || monthEnd == month || !MONTHS.contains(lower(month, monthEnd))) {
            return at;
        }
        int year = oneSpace(monthEnd);
        int yearEnd = digits(year);
        return yearEnd - year == 4 ? yearEnd : monthEnd;
    }

    private int numericDate(int at, int first) {
        if (first >= text.length() || "-/".indexOf(text.charAt(first)) < 0) {
            return at;
        }
        int second = digits(first + 1);
        boolean again = second > first + 1 && second < text.length() && text.charAt(second) == text.charAt(first);
        int third = again ? digits(second + 1) : at;
        return again && third > second + 1 ? third : at;
    }

    /** After a number: a dash and another number. */
    int rangeTail(int at) {
        int spaced = oneSpace(at);
        boolean dash = spaced < text.length() && "\u2013\u2014".indexOf(text.charAt(spaced)) >= 0;
        boolean hyphen = at < text.length() && text.charAt(at) == '-';
        if (!dash && !hyphen) {
            return at;
        }
        int second = dash ? oneSpace(spaced + 1) : at + 1;
        int end = number(second);
        return end > second ? end : at;
    }

    /** After a number: its percent sign. */
    int percentTail(int at) {
        int spaced = oneSpace(at);
        if (spaced < text.length() && text.charAt(spaced) == '%') {
            return spaced + 1;
        }
        int word = spaced > at ? word(spaced) : at;
        return word > at && lower(spaced, word).equals("persen") ? word : at;
    }

    private int digits(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private int letters(int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (!Character.isLetterOrDigit(c) && !mark) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private int oneSpace(int at) {
        return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** White space of any kind, the kinds that do not break lines too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
