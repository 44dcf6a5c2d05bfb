package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two texts differ in spelling alone: in case, punctuation, hyphens and white space, or in one letter of few long
 * words. Careful rather than clever: first and last letters, short words and figures never count as spelling, since
 * {@code Perda} and {@code Perwa}, {@code legal} and {@code ilegal}, {@code 1.500} and {@code 1,500} are different things.
 */
public final class Spelling {
    /** Shorter words are told apart by one letter. */
    private static final int MIN_LETTERS = 5;

    /** Letters that are confused in Indonesian spelling (aktif/aktip, izin/ijin, risiko/resiko, jadwal/jadual). */
    private static final Set<String> CONFUSED =
            Set.of("fp", "fv", "jz", "ei", "ou", "uw", "ck", "kq", "sz", "iy", "pv");

    private Spelling() {}

    /** Whether the texts differ, and in spelling alone. */
    public static boolean onlySpelling(String a, String b) {
        if (Folded.same(a, b)) {
            return false;
        }
        List<String> wordsA = words(a);
        List<String> wordsB = words(b);
        if (String.join("", wordsA).equals(String.join("", wordsB))) {
            return true;
        }
        if (wordsA.size() != wordsB.size()) {
            return false;
        }
        int misspelt = 0;
        for (int i = 0; i < wordsA.size(); i++) {
            if (!wordsA.get(i).equals(wordsB.get(i))) {
                if (!oneInnerLetter(wordsA.get(i), wordsB.get(i))) {
                    return false;
                }
                misspelt++;
            }
        }
        return misspelt <= Math.max(1, wordsA.size() / 4);
    }

    /** Lower-case words without inner marks, figures as they are, a sign that changes a figure kept with it. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String sign = "";
        for (Token token : Tokens.of(text)) {
            switch (token.kind()) {
                case SPACE, OBJECT -> {}
                case PUNCT -> sign = "-\u2212+<>\u2264\u2265=".contains(token.text()) ? token.text() : "";
                case WORD -> {
                    words.add(token.text().toLowerCase(Locale.ROOT).replaceAll("[-\u2010\u2011'\u2019]", ""));
                    sign = "";
                }
                case NUMBER, MONEY, PERCENT, RANGE, DATE, UNIT, CODE, ADDRESS -> {
                    words.add(sign + "#"
                            + Folded.of(token.text()).toLowerCase(Locale.ROOT).replace(" ", "") + "#");
                    sign = "";
                }
            }
        }
        return words;
    }

    private static boolean oneInnerLetter(String a, String b) {
        boolean figure = a.indexOf('#') >= 0 || b.indexOf('#') >= 0;
        if (figure || Math.min(a.length(), b.length()) < MIN_LETTERS || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        int head = 0;
        while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter.length() - head
                && shorter.charAt(shorter.length() - 1 - tail) == longer.charAt(longer.length() - 1 - tail)) {
            tail++;
        }
        return tail > 0
                && oneLetter(
                        shorter.substring(head, shorter.length() - tail),
                        longer.substring(head, longer.length() - tail));
    }

    private static boolean oneLetter(String a, String b) {
        if (a.isEmpty()) {
            return b.length() == 1;
        }
        if (a.length() == 1 && b.length() == 1) {
            String pair = a.compareTo(b) < 0 ? a + b : b + a;
            return CONFUSED.contains(pair);
        }
        return a.length() == 2 && b.length() == 2 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
    }
}
