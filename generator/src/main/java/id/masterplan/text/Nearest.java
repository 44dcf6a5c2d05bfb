package id.masterplan.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    /**
     * The known word that {@code word} is surely a misspelling of: the only one within two edits of it, within a third
     * of its letters, and with the same digits, for a number is meant as it is written; or the only one that differs
     * in capitals alone.
     */
    public static Optional<String> certain(String word, Collection<String> known) {
        List<String> others = known.stream()
                .distinct()
                .filter(k -> !k.equals(word) && k.length() > 2)
                .toList();
        List<String> capitals = others.stream().filter(word::equalsIgnoreCase).toList();
        if (!capitals.isEmpty()) {
            return capitals.size() == 1 ? Optional.of(capitals.get(0)) : Optional.empty();
        }
        int least = others.stream().mapToInt(k -> distance(word, k)).min().orElse(Integer.MAX_VALUE);
        if (least > 2 || 3 * least > word.length()) {
            return Optional.empty();
        }
        List<String> nearest =
                others.stream().filter(k -> distance(word, k) == least).toList();
        return nearest.size() == 1 && digits(nearest.get(0)).equals(digits(word))
                ? Optional.of(nearest.get(0))
                : Optional.empty();
    }

    private static String digits(String word) {
        return word.replaceAll("[^0-9]+", " ").strip();
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
