package id.masterplan.prose;

import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs equal elements of two sequences in order: what begins and ends alike, then by elements that occur once on each side,
 * and between those the most that can be paired, while that is affordable.
 */
final class Sequences {
    /** The most is sought up to this product of sizes; above it, rare elements alone decide. */
    private static final long MAX_PRODUCT = 1_000_000L;

    /** Above that product, the most is sought as long as no more elements are on one side only. */
    private static final int MAX_EDITS = 1000;

    /** So deep is looked for rare elements between rare elements. */
    private static final int MAX_DEPTH = 32;

    private final List<String> before;
    private final List<String> after;
    private final List<Lcs.Pair> pairs = new ArrayList<>();
    private int depth;

    private Sequences(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs, ascending on both sides. */
    static List<Lcs.Pair> pairs(List<String> before, List<String> after) {
        Sequences sequences = new Sequences(before, after);
        sequences.align(0, before.size(), 0, after.size());
        return sequences.pairs;
    }

    private void align(int fromA, int toA, int fromB, int toB) {
        int a = fromA;
        int b = fromB;
        while (a < toA && b < toB && before.get(a).equals(after.get(b))) {
            pairs.add(new Lcs.Pair(a++, b++));
        }
        int tail = 0;
        while (a < toA - tail && b < toB - tail && before.get(toA - 1 - tail).equals(after.get(toB - 1 - tail))) {
            tail++;
        }
        middle(a, toA - tail, b, toB - tail);
        for (int i = tail; i > 0; i--) {
            pairs.add(new Lcs.Pair(toA - i, toB - i));
        }
    }

    private void middle(int fromA, int toA, int fromB, int toB) {
        if (fromA == toA || fromB == toB) {
            return;
        }
        List<Chain.Step> anchors = depth < MAX_DEPTH ? Chain.heaviest(anchors(fromA, toA, fromB, toB)) : List.of();
        depth++;
        int a = fromA;
        int b = fromB;
        for (Chain.Step anchor : anchors) {
            align(a, anchor.beforeFrom(), b, anchor.afterFrom());
            pairs.add(new Lcs.Pair(anchor.beforeFrom(), anchor.afterFrom()));
            a = anchor.beforeTo();
            b = anchor.afterTo();
        }
        if (!anchors.isEmpty()) {
            align(a, toA, b, toB);
        } else {
            for (Lcs.Pair pair : most(before.subList(fromA, toA), after.subList(fromB, toB))) {
                pairs.add(new Lcs.Pair(fromA + pair.before(), fromB + pair.after()));
            }
        }
        depth--;
    }

    private static List<Lcs.Pair> most(List<String> a, List<String> b) {
        return (long) a.size() * b.size() <= MAX_PRODUCT
                ? Lcs.pairs(a, b)
                : FewEdits.pairs(a, b, MAX_EDITS).orElse(List.of());
    }

    /** Elements that occur once on each side; each counts the same. */
    private List<Chain.Step> anchors(int fromA, int toA, int fromB, int toB) {
        Map<String, Integer> there = once(after, fromB, toB);
        List<Chain.Step> anchors = new ArrayList<>();
        once(before, fromA, toA).forEach((key, place) -> {
            int other = there.getOrDefault(key, -1);
            if (place >= 0 && other >= 0) {
                anchors.add(Chain.Step.of(place, other, 1));
            }
        });
        return anchors;
    }

    /** The place of each element, or -1 where it occurs more than once. */
    private static Map<String, Integer> once(List<String> elements, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(elements.get(i), i, (x, y) -> -1);
        }
        return places;
    }
}
