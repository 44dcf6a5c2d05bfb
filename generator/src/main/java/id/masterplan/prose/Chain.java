package id.masterplan.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds the heaviest chain of steps of which each begins after the one before it on both sides. */
final class Chain {
    private Chain() {}

    /**
     * A stretch of the earlier and a stretch of the later side that belong together; the ends are exclusive.
     *
     * @param weight how much it counts, above 0
     */
    record Step(int beforeFrom, int beforeTo, int afterFrom, int afterTo, long weight) {
        static Step of(int before, int after, long weight) {
            return new Step(before, before + 1, after, after + 1, weight);
        }
    }

    /** The steps of the chain in order; of equal chains the one whose steps come first. */
    static List<Step> heaviest(List<Step> steps) {
        List<Step> starts = new ArrayList<>(steps);
        starts.sort(Comparator.comparingInt(Step::beforeFrom).thenComparingInt(Step::afterFrom));
        Integer[] ends = new Integer[starts.size()];
        Arrays.setAll(ends, i -> i);
        Arrays.sort(ends, Comparator.comparingInt(i -> starts.get(i).beforeTo()));
        Best best = new Best(starts.stream().mapToInt(Step::afterTo).max().orElse(0), starts.size());
        int ended = 0;
        int last = -1;
        for (int i = 0; i < starts.size(); i++) {
            Step step = starts.get(i);
            while (ended < i && starts.get(ends[ended]).beforeTo() <= step.beforeFrom()) {
                best.add(ends[ended], starts.get(ends[ended]).afterTo());
                ended++;
            }
            best.total[i] = step.weight() + best.reach(i, step.afterFrom());
            last = last < 0 || best.total[i] > best.total[last] ? i : last;
        }
        List<Step> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = best.previous[i]) {
            chain.add(starts.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** A Fenwick tree over the later side: the heaviest chain that ends at or before a place. */
    private static final class Best {
        private final int[] tree;
        private final long[] total;
        private final int[] previous;

        Best(int places, int steps) {
            tree = new int[places + 2];
            Arrays.fill(tree, -1);
            total = new long[steps];
            previous = new int[steps];
        }

        /** Makes a step known whose end is at a place. */
        void add(int step, int place) {
            for (int p = place + 1; p < tree.length; p += p & -p) {
                if (tree[p] < 0 || total[step] > total[tree[p]]) {
                    tree[p] = step;
                }
            }
        }

        /** Joins a step to the heaviest chain that ends at or before a place, and returns the weight of that chain. */
        long reach(int step, int place) {
            int best = -1;
            for (int p = place + 1; p > 0; p -= p & -p) {
                if (tree[p] >= 0 && (best < 0 || total[tree[p]] > total[best])) {
                    best = tree[p];
                }
            }
            previous[step] = best;
            return best < 0 ? 0 : total[best];
        }
    }
}
