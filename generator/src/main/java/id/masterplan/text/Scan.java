package id.masterplan.text;

import java.util.Locale;

/** Looks from a place in a text: each method answers where the thing ends, or the place itself where it is not there. */
final class Scan {
    private final String text;

    Scan(String text) {
        this.text = text;
    }

    int length() {
        return text.length();
    }

    int space(int at) {
        int end = at;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A sign where no letter or figure stands before it, then {@link #number}. */
    int signed(int at) {
        if (!is(at, "-\u2212+") || (at > 0 && !isOpen(text.codePointBefore(at)))) {
            return number(at);
        }
        int end = number(at + 1);
        return end > at + 1 ? end : at;
    }

    private static boolean isOpen(int before) {
        return "([{\"\u201c'\u2018".indexOf(before) >= 0
                || Character.isWhitespace(before)
                || Character.isSpaceChar(before);
    }

    /** Digits with single inner dots, commas: {@code 1.234,5}, {@code 2.16.03}. */
    int number(int at) {
        int end = digits(at);
        while (end > at && is(end, ".,")) {
            int more = digits(end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    /** A letter, then letters, digits and single inner hyphens or apostrophes, and dots between digits: {@code v1.2}. */
    int word(int at) {
        int end = letters(at);
        if (end == at || Character.isDigit(text.codePointAt(at))) {
            return at;
        }
        while (is(end, "-\u2010\u2011'\u2019") || isPoint(end)) {
            int more = letters(end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    private boolean isPoint(int at) {
        return is(at, ".") && digits(at - 1) == at && digits(at + 1) > at + 1;
    }

    int digits(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** Letters, digits and the marks upon them. */
    int letters(int at) {
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

    int oneSpace(int at) {
        return at < text.length() && isSpace(text.charAt(at)) ? at + 1 : at;
    }

    /** Whether one of these characters stands there. */
    boolean is(int at, String characters) {
        return at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /** The first of these, small letters or capitals, that stands there and ends where no letter goes on. */
    int oneOf(int at, String... words) {
        for (String word : words) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (!Character.isLetterOrDigit(word.codePointBefore(word.length())) || letters(end) == end)) {
                return end;
            }
        }
        return at;
    }

    String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    char at(int index) {
        return text.charAt(index);
    }

    /** White space of any kind, the kinds that do not break lines too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
