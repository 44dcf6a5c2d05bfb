package id.masterplan.prose;

import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Pairs equal elements of two long sequences that differ in few places: the greedy search of Myers (1986), given up after so
 * many elements that are on one side only. Its effort is the length times that number.
 */
final class FewEdits {
    private final List<String> before;
    private final List<String> after;
    private final List<int[]> trace = new ArrayList<>();

    private FewEdits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs, ascending; nothing where the sequences differ in more places. */
    static Optional<List<Lcs.Pair>> pairs(List<String> before, List<String> after, int most) {
        FewEdits edits = new FewEdits(before, after);
        for (int d = 0; d <= most; d++) {
            if (edits.reach(d)) {
                return Optional.of(edits.walk(d));
            }
        }
        return Optional.empty();
    }

    /** The furthest places with so many edits, for each diagonal; whether both ends are reached. */
    private boolean reach(int d) {
        int[] now = new int[2 * d + 1];
        trace.add(now);
        for (int k = -d; k <= d; k += 2) {
            int x = start(d, k);
            int y = x - k;
            while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                x++;
                y++;
            }
            now[k + d] = x;
            if (x >= before.size() && y >= after.size()) {
                return true;
            }
        }
        return false;
    }

    /** Where a diagonal begins: one step from the better neighbour with one edit less. */
    private int start(int d, int k) {
        if (d == 0) {
            return 0;
        }
        return isDown(d, k) ? at(d - 1, k + 1) : at(d - 1, k - 1) + 1;
    }

    /** Whether the step takes an element of the later sequence. */
    private boolean isDown(int d, int k) {
        return k == -d || (k != d && at(d - 1, k - 1) < at(d - 1, k + 1));
    }

    private int at(int d, int k) {
        return trace.get(d)[k + d];
    }

    private List<Lcs.Pair> walk(int edits) {
        List<Lcs.Pair> pairs = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = edits; d >= 0; d--) {
            int k = x - y;
            int begin = start(d, k);
            while (x > begin) {
                x--;
                y--;
                pairs.add(new Lcs.Pair(x, y));
            }
            boolean down = d > 0 && isDown(d, k);
            x = down ? x : x - 1;
            y = down ? y - 1 : y;
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
