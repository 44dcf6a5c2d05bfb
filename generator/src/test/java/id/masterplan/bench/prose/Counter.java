package id.masterplan.bench.prose;

import java.util.Locale;

/** Counts of right, wrong and missed answers. */
final class Counter {
    private long right;
    private long wrong;
    private long missed;

    void add(long hits, long falsely, long overlooked) {
        right += hits;
        wrong += falsely;
        missed += overlooked;
    }

    void add(Counter other) {
        add(other.right, other.wrong, other.missed);
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        return right == 0 && wrong + missed > 0 ? 0 : 2.0 * right / Math.max(1, 2 * right + wrong + missed) + empty();
    }

    private int empty() {
        return right + wrong + missed == 0 ? 1 : 0;
    }

    boolean clean() {
        return wrong + missed == 0;
    }

    long wrong() {
        return wrong;
    }

    long missed() {
        return missed;
    }

    long total() {
        return right + missed;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f (n=%d)", precision(), recall(), f1(), right + missed);
    }
}
