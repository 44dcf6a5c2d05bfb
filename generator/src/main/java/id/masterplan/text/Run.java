package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;

/** A stretch of the alignment: either the same units in both texts, or what was deleted and what stands there instead. */
record Run(boolean same, List<Unit> before, List<Unit> after) {

    /** The stretches of two sequences, changed and unchanged ones taking turns. */
    static List<Run> of(List<Unit> before, List<Unit> after) {
        List<Lcs.Pair> pairs = Lcs.pairs(
                before.stream().map(Unit::key).toList(),
                after.stream().map(Unit::key).toList());
        List<Run> runs = new ArrayList<>();
        int a = 0;
        int b = 0;
        int next = 0;
        while (next < pairs.size()) {
            Lcs.Pair pair = pairs.get(next);
            if (pair.before() > a || pair.after() > b) {
                runs.add(new Run(false, before.subList(a, pair.before()), after.subList(b, pair.after())));
            }
            int length = runLength(pairs, next);
            a = pair.before() + length;
            b = pair.after() + length;
            runs.add(new Run(true, before.subList(pair.before(), a), after.subList(pair.after(), b)));
            next += length;
        }
        if (a < before.size() || b < after.size()) {
            runs.add(new Run(false, before.subList(a, before.size()), after.subList(b, after.size())));
        }
        return runs;
    }

    private static int runLength(List<Lcs.Pair> pairs, int from) {
        int length = 1;
        while (from + length < pairs.size()
                && pairs.get(from + length).before() == pairs.get(from).before() + length
                && pairs.get(from + length).after() == pairs.get(from).after() + length) {
            length++;
        }
        return length;
    }

    /**
     * Swallows islands: unchanged stretches between two changes that hold fewer than {@code minWords} content words and
     * are shorter than the changes on both sides. Repeated until none is left.
     */
    static List<Run> withoutIslands(List<Run> runs, int minWords) {
        List<Run> kept = new ArrayList<>(runs);
        int i = 1;
        while (i < kept.size() - 1) {
            if (kept.get(i).isIsland(kept.get(i - 1), kept.get(i + 1), minWords)) {
                Run merged = kept.get(i - 1).and(kept.get(i)).and(kept.get(i + 1));
                kept.subList(i - 1, i + 2).clear();
                kept.add(i - 1, merged);
                i = Math.max(1, i - 2);
            } else {
                i++;
            }
        }
        return kept;
    }

    private boolean isIsland(Run left, Run right, int minWords) {
        if (!same || left.same || right.same) {
            return false;
        }
        int words = after.stream().mapToInt(Unit::weight).sum();
        return words < minWords && length() <= left.length() && length() <= right.length();
    }

    private Run and(Run other) {
        List<Unit> deleted = new ArrayList<>(before);
        deleted.addAll(other.before);
        List<Unit> inserted = new ArrayList<>(after);
        inserted.addAll(other.after);
        return new Run(false, deleted, inserted);
    }

    /** Letters on the longer side. */
    private int length() {
        return Math.max(letters(before), letters(after));
    }

    private static int letters(List<Unit> units) {
        return units.stream()
                .mapToInt(u -> u.lead().length() + u.text().length())
                .sum();
    }
}
