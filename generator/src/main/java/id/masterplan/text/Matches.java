package id.masterplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which units of two sequences stay, in order: as many as possible while that is affordable, else by sentence. */
final class Matches {
    /** Texts beyond this product of counts are aligned only where they have much in common. */
    private static final long LONG = 1_000_000L;

    /** Below this share of common units no word marks are shown. */
    private static final double LEAST_OVERLAP = 0.25;

    private Matches() {}

    /** For each earlier unit the later one that it is, or -1. */
    static int[] of(List<Unit> before, List<Unit> after, long maxProduct) {
        int[] partner = new int[before.size()];
        Arrays.fill(partner, -1);
        if (!fits(before, after, LONG) && overlap(before, after) < LEAST_OVERLAP) {
            return partner;
        }
        if (fits(before, after, maxProduct)) {
            Lcs.pairs(keys(before), keys(after)).forEach(p -> partner[p.before()] = p.after());
            return partner;
        }
        List<int[]> sentencesBefore = sentences(before);
        List<int[]> sentencesAfter = sentences(after);
        if (fits(sentencesBefore, sentencesAfter, maxProduct)) {
            for (Lcs.Pair pair : Lcs.pairs(said(before, sentencesBefore), said(after, sentencesAfter))) {
                int[] a = sentencesBefore.get(pair.before());
                for (int i = a[0]; i < a[1]; i++) {
                    partner[i] = sentencesAfter.get(pair.after())[0] + i - a[0];
                }
            }
        }
        return partner;
    }

    /** The share of the longer text's units that both have, wherever they stand. */
    private static double overlap(List<Unit> before, List<Unit> after) {
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(u -> counts.merge(u.key(), u.weight(), Integer::sum));
        int shared = 0;
        for (Unit unit : after) {
            int left = counts.getOrDefault(unit.key(), 0);
            shared += Math.min(left, unit.weight());
            counts.put(unit.key(), left - Math.min(left, unit.weight()));
        }
        int heavier = Math.max(Unit.weight(before), Unit.weight(after));
        return heavier == 0 ? 1 : (double) shared / heavier;
    }

    private static boolean fits(List<?> before, List<?> after, long maxProduct) {
        return (long) before.size() * after.size() <= maxProduct;
    }

    private static List<String> keys(List<Unit> units) {
        return units.stream().map(Unit::key).toList();
    }

    private static List<List<String>> said(List<Unit> units, List<int[]> sentences) {
        return sentences.stream().map(s -> keys(units.subList(s[0], s[1]))).toList();
    }

    /** Where sentences begin and end. */
    private static List<int[]> sentences(List<Unit> units) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < units.size(); i++) {
            boolean end = i + 1 == units.size()
                    || (units.get(i).isEnd(".!?;") && units.get(i + 1).lead().equals(" "));
            if (end) {
                sentences.add(new int[] {start, i + 1});
                start = i + 1;
            }
        }
        return sentences;
    }
}
