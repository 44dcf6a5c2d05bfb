package id.masterplan.validate;

import id.masterplan.text.Spelling;
import java.util.Locale;

/**
 * Whether two names are one name spelt in two ways. Careful: letters must differ, not only capitals and hyphens, and
 * never figures; a word of four letters ("Asik", "Asiek") counts only beside another word that both names share.
 */
final class NameSpelling {
    private static final int SHORT_WORD = 4;

    private NameSpelling() {}

    static boolean differs(String a, String b) {
        String lettersA = letters(a);
        String lettersB = letters(b);
        return !lettersA.replace(" ", "").equals(lettersB.replace(" ", ""))
                && digits(a).equals(digits(b))
                && (Spelling.onlySpelling(a, b) || oneShortWord(lettersA.split(" ", -1), lettersB.split(" ", -1)));
    }

    /** The same words but for one of four letters that has one letter more within. */
    private static boolean oneShortWord(String[] a, String[] b) {
        if (a.length != b.length || a.length < 2) {
            return false;
        }
        int differing = -1;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                if (differing >= 0) {
                    return false;
                }
                differing = i;
            }
        }
        return differing >= 0 && oneMoreWithin(a[differing], b[differing]);
    }

    private static boolean oneMoreWithin(String a, String b) {
        String less = a.length() < b.length() ? a : b;
        String more = a.length() < b.length() ? b : a;
        if (less.length() < SHORT_WORD || more.length() != less.length() + 1) {
            return false;
        }
        int head = 0;
        while (head < less.length() && less.charAt(head) == more.charAt(head)) {
            head++;
        }
        return head > 0 && head < less.length() && less.substring(head).equals(more.substring(head + 1));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]+", " ").strip();
    }
}
