package id.masterplan.prose;

import id.masterplan.text.WordBag;
import java.util.Map;

/** The words of a block as numbers, so that many blocks can be scored against each other. */
final class Bag {
    static final Bag EMPTY = new Bag(new int[0], new int[0], 0);

    private final int[] ids;
    private final int[] halves;
    private final int words;
    private final int total;

    private Bag(int[] ids, int[] halves, int words) {
        this.ids = ids;
        this.halves = halves;
        this.words = words;
        int sum = 0;
        for (int half : halves) {
            sum += half;
        }
        this.total = sum;
    }

    /** @param vocabulary numbers of the words seen so far; new ones are added */
    static Bag of(String text, Map<String, Integer> vocabulary) {
        WordBag bag = WordBag.of(text);
        int[][] sorted = bag.halves().entrySet().stream()
                .map(e -> new int[] {vocabulary.computeIfAbsent(e.getKey(), k -> vocabulary.size()), e.getValue()})
                .sorted((x, y) -> Integer.compare(x[0], y[0]))
                .toArray(int[][]::new);
        int[] ids = new int[sorted.length];
        int[] halves = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            ids[i] = sorted[i][0];
            halves[i] = sorted[i][1];
        }
        return new Bag(ids, halves, bag.size());
    }

    /** How many words and figures the text has. */
    int words() {
        return words;
    }

    /** What the words weigh together. */
    int total() {
        return total;
    }

    /** The numbers of the distinct words, ascending. */
    int[] ids() {
        return ids;
    }

    /** What both have. */
    int shared(Bag other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length && j < other.ids.length) {
            if (ids[i] == other.ids[j]) {
                shared += Math.min(halves[i++], other.halves[j++]);
            } else if (ids[i] < other.ids[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    /** Dice's coefficient (1945): twice what both have over what each has; 1 for two texts without words. */
    double dice(Bag other) {
        return total + other.total == 0 ? 1 : 2.0 * shared(other) / (total + other.total);
    }

    /** Dice's coefficient at best, by size alone. */
    double atBest(Bag other) {
        return total + other.total == 0 ? 1 : 2.0 * Math.min(total, other.total) / (total + other.total);
    }

    /** The words of both. */
    Bag plus(Bag other) {
        int[] allIds = new int[ids.length + other.ids.length];
        int[] allHalves = new int[allIds.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < ids.length || j < other.ids.length) {
            boolean first = j == other.ids.length || (i < ids.length && ids[i] <= other.ids[j]);
            boolean second = i == ids.length || (j < other.ids.length && other.ids[j] <= ids[i]);
            allIds[size] = first ? ids[i] : other.ids[j];
            allHalves[size++] = (first ? halves[i++] : 0) + (second ? other.halves[j++] : 0);
        }
        return new Bag(
                java.util.Arrays.copyOf(allIds, size), java.util.Arrays.copyOf(allHalves, size), words + other.words);
    }
}
