package id.masterplan.prose.inner;

import id.masterplan.text.Gap;
import id.masterplan.text.InOrder;
import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Pairs the parts of two blocks: the same ones, then those with the same words, then alike ones between the same neighbours,
 * then alike ones anywhere. Each stage sees only what is left. Swapped sides give the mirrored answer.
 */
final class Matching {
    /** Parts that are alike anywhere are so from here on: 4.2 % of the wrong pairs pass. */
    private static final double SIM_MOVE = 0.60;

    /** Parts that stand alone between the same neighbours on both sides are alike from here on; own value. */
    private static final double SIM_LONELY = 0.30;

    /** Parts of fewer words are found elsewhere only where their words are the same; own starting value. */
    private static final int MOVE_WORDS = 4;

    /** So many pairs are scored each with each; among more, the likeliest few of each. */
    private static final long MAX_SCORES = 100_000L;

    private final List<Node> before;
    private final List<Node> after;
    private final double least;
    private final int[] partner;
    private final int[] back;

    private Matching(List<Node> before, List<Node> after, double least) {
        this.before = before;
        this.after = after;
        this.least = least;
        this.partner = new int[before.size()];
        this.back = new int[after.size()];
        Arrays.fill(partner, -1);
        Arrays.fill(back, -1);
    }

    /**
     * What belongs together.
     *
     * @param pairs in the order of the earlier side
     * @param stayed those that did not move
     */
    record Result(List<Lcs.Pair> pairs, Set<Lcs.Pair> stayed) {
        Result mirror() {
            return new Result(
                    pairs.stream()
                            .map(Lcs.Pair::mirror)
                            .sorted(Comparator.comparingInt(Lcs.Pair::before))
                            .toList(),
                    new HashSet<>(stayed.stream().map(Lcs.Pair::mirror).toList()));
        }
    }

    /** Pairs two sequences; {@code known} pairs come first. */
    static Result of(List<Node> before, List<Node> after, List<Lcs.Pair> known, double least) {
        if (order(before).compareTo(order(after)) <= 0) {
            return new Matching(before, after, least).run(known);
        }
        List<Lcs.Pair> mirrored = known.stream().map(Lcs.Pair::mirror).toList();
        return new Matching(after, before, least).run(mirrored).mirror();
    }

    private static String order(List<Node> nodes) {
        return String.join("\u0000", nodes.stream().map(Node::exact).toList());
    }

    private Result run(List<Lcs.Pair> known) {
        known.forEach(p -> pair(p.before(), p.after()));
        same(Node::exact);
        unique(Node::exact);
        unique(Node::loose);
        gaps();
        best(free(partner, 0, partner.length), free(back, 0, back.length), SIM_MOVE, MOVE_WORDS);
        List<Lcs.Pair> pairs = pairs();
        return new Result(pairs, new HashSet<>(stayed(pairs)));
    }

    private void pair(int a, int b) {
        partner[a] = b;
        back[b] = a;
    }

    private List<Lcs.Pair> pairs() {
        List<Lcs.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                pairs.add(new Lcs.Pair(i, partner[i]));
            }
        }
        return pairs;
    }

    private List<Lcs.Pair> stayed(List<Lcs.Pair> pairs) {
        return InOrder.heaviest(
                pairs,
                p -> Math.min(
                        before.get(p.before()).weight(), after.get(p.after()).weight()));
    }

    private static List<Integer> free(int[] taken, int from, int to) {
        List<Integer> free = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (taken[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    /** Equal ones in order. */
    private void same(Function<Node, String> key) {
        List<Integer> a = free(partner, 0, partner.length);
        List<Integer> b = free(back, 0, back.length);
        Lcs.pairs(
                        a.stream().map(i -> key.apply(before.get(i))).toList(),
                        b.stream().map(i -> key.apply(after.get(i))).toList())
                .forEach(p -> pair(a.get(p.before()), b.get(p.after())));
    }

    /** Equal ones, where one alone is left on each side. */
    private void unique(Function<Node, String> key) {
        Map<String, Integer> one = lone(before, partner, key);
        lone(after, back, key).forEach((k, j) -> {
            int i = one.getOrDefault(k, -1);
            if (i >= 0 && j >= 0) {
                pair(i, j);
            }
        });
    }

    private static Map<String, Integer> lone(List<Node> nodes, int[] taken, Function<Node, String> key) {
        Map<String, Integer> lone = new HashMap<>();
        for (int i : free(taken, 0, taken.length)) {
            lone.merge(key.apply(nodes.get(i)), i, (a, b) -> -1);
        }
        lone.remove("");
        return lone;
    }

    /** Between neighbours that stayed: in order while that is affordable, else the most alike first. */
    private void gaps() {
        List<Lcs.Pair> fixed = new ArrayList<>(stayed(pairs()));
        fixed.add(new Lcs.Pair(before.size(), after.size()));
        int a = 0;
        int b = 0;
        for (Lcs.Pair next : fixed) {
            List<Integer> one = free(partner, a, next.before());
            List<Integer> other = free(back, b, next.after());
            if (one.size() == 1 && other.size() == 1) {
                lonely(one.get(0), other.get(0));
            } else if ((long) one.size() * other.size() <= MAX_SCORES) {
                Gap.align(one.size(), other.size(), (i, j) -> alike(one.get(i), other.get(j)), least)
                        .forEach(p -> pair(one.get(p.before()), other.get(p.after())));
            } else {
                best(one, other, least, 0);
            }
            a = next.before() + 1;
            b = next.after() + 1;
        }
    }

    private void lonely(int a, int b) {
        if (before.get(a).lonely(after.get(b)) >= SIM_LONELY) {
            pair(a, b);
        }
    }

    private double alike(int a, int b) {
        return before.get(a).similarity(after.get(b));
    }

    private record Candidate(int a, int b, double score) {}

    /** The most alike first. */
    private void best(List<Integer> one, List<Integer> other, double bar, int words) {
        boolean few = (long) one.size() * other.size() <= MAX_SCORES;
        Likely likely = new Likely(after, few ? List.of() : other);
        List<Candidate> candidates = new ArrayList<>();
        for (int a : one) {
            for (int b : few ? other : likely.of(before.get(a))) {
                double score = alike(a, b);
                int shorter =
                        Math.min(before.get(a).bag().size(), after.get(b).bag().size());
                if (score >= bar && shorter >= words) {
                    candidates.add(new Candidate(a, b, score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        for (Candidate candidate : candidates) {
            if (partner[candidate.a()] < 0 && back[candidate.b()] < 0) {
                pair(candidate.a(), candidate.b());
            }
        }
    }
}
