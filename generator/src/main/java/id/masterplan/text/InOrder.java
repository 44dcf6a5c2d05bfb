package id.masterplan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds which pairs stayed in order: the heaviest subsequence that increases on both sides; all others moved. */
public final class InOrder {
    private InOrder() {}

    /** The pairs that stayed, in order. The pairs come in ascending order of the earlier side. */
    public static List<Lcs.Pair> heaviest(List<Lcs.Pair> pairs, ToIntFunction<Lcs.Pair> weight) {
        int size = pairs.stream().mapToInt(Lcs.Pair::after).max().orElse(-1) + 1;
        // A Fenwick tree over the later side: the best chain that ends at or before a place.
        int[] tree = new int[size + 1];
        Arrays.fill(tree, -1);
        long[] total = new long[pairs.size()];
        int[] previous = new int[pairs.size()];
        int last = -1;
        for (int i = 0; i < pairs.size(); i++) {
            int at = pairs.get(i).after();
            previous[i] = best(tree, total, at);
            total[i] = weight.applyAsInt(pairs.get(i)) + (previous[i] < 0 ? 0 : total[previous[i]]);
            for (int p = at + 1; p <= size; p += p & -p) {
                if (tree[p] < 0 || total[i] > total[tree[p]]) {
                    tree[p] = i;
                }
            }
            last = last < 0 || total[i] > total[last] ? i : last;
        }
        List<Lcs.Pair> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            chain.add(pairs.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The heaviest chain that ends before a place of the later side. */
    private static int best(int[] tree, long[] total, int before) {
        int best = -1;
        for (int p = before; p > 0; p -= p & -p) {
            if (tree[p] >= 0 && (best < 0 || total[tree[p]] > total[best])) {
                best = tree[p];
            }
        }
        return best;
    }
}
