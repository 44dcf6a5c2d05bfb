package id.masterplan.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word nearest to a misspelt one, for suggestions in problems. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known word with the fewest single-letter edits from {@code word}, the first in order of the alphabet among
     * equals; empty where even the best is as far off as half of the word.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        return known.stream()
                .distinct()
                .sorted()
                .min(Comparator.comparingInt(k -> distance(word, k)))
                .filter(k -> 2 * distance(word, k) <= Math.max(word.length(), k.length()));
    }

    /** The number of letters to insert, delete or replace (Levenshtein 1966). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
