package id.masterplan.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words of a text with how often each occurs: lower case, function words left out unless there is nothing else, all
 * figures one word of half weight, because rows of a table often differ in their figures alone.
 */
public final class WordBag {
    private static final String FIGURE = "0";

    /** Counts in halves: a word counts 2, a figure 1. */
    private final TreeMap<String, Integer> halves = new TreeMap<>();

    private final String[] sorted;
    private final int[] counts;
    private final int total;
    private final int words;

    private WordBag(List<Token> tokens, boolean all, boolean figures) {
        int counted = 0;
        for (Token token : tokens) {
            String word = token.text().toLowerCase(Locale.ROOT);
            switch (token.kind()) {
                case PUNCT, SPACE, OBJECT -> {}
                case NUMBER, MONEY, PERCENT, RANGE, DATE, UNIT, CODE -> {
                    halves.merge(figures ? FIGURE + word : FIGURE, 1, Integer::sum);
                    counted++;
                }
                case WORD, ADDRESS -> {
                    counted++;
                    if (all || !FunctionWords.contains(word)) {
                        halves.merge(word, 2, Integer::sum);
                    }
                }
            }
        }
        words = counted;
        sorted = halves.keySet().toArray(String[]::new);
        counts = halves.values().stream().mapToInt(Integer::intValue).toArray();
        total = Arrays.stream(counts).sum();
    }

    /** The words of a text. */
    public static WordBag of(String text) {
        return of(text, false);
    }

    /** The words of a text, its figures told apart from one another. */
    public static WordBag withFigures(String text) {
        return of(text, true);
    }

    private static WordBag of(String text, boolean figures) {
        List<Token> tokens = Tokens.of(text);
        WordBag bag = new WordBag(tokens, false, figures);
        return bag.total == 0 ? new WordBag(tokens, true, figures) : bag;
    }

    /** How many words and figures the text has, function words included. */
    public int size() {
        return words;
    }

    /** The distinct words, without figures. */
    public SortedSet<String> distinct() {
        TreeSet<String> distinct = new TreeSet<>(halves.keySet());
        distinct.remove(FIGURE);
        return distinct;
    }

    /** The words, figures as one, with how often each occurs, counted in halves: a word 2, a figure 1. */
    public SortedMap<String, Integer> halves() {
        return Collections.unmodifiableSortedMap(halves);
    }

    /** Dice's coefficient (1945): twice what both have over what each has; 1 for two texts without words. */
    public double dice(WordBag other) {
        return total + other.total == 0 ? 1 : 2.0 * shared(other) / (total + other.total);
    }

    /** The share of the shorter text's words that the other has too; 0 for a text without words. */
    public double within(WordBag other) {
        int shorter = Math.min(total, other.total);
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }

    private int shared(WordBag other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < sorted.length && j < other.sorted.length) {
            int order = sorted[i].compareTo(other.sorted[j]);
            shared += order == 0 ? Math.min(counts[i], other.counts[j]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Dice's coefficient at best, by size alone. */
    public double atBest(WordBag other) {
        return total + other.total == 0 ? 1 : 2.0 * Math.min(total, other.total) / (total + other.total);
    }
}
