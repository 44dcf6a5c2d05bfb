package id.masterplan.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Aligns two short sequences in order so that the sum of similarities is highest. */
public final class Gap {
    /** Two sequences are aligned at best while the product of their sizes is no more than this, else first with first. */
    public static final long MAX_CELLS = 4_000_000L;

    private Gap() {}

    /** How alike two elements are, by their places. */
    public interface Score {
        double of(int before, int after);
    }

    /** The pairs of at least the least similarity; above the product of sizes that is affordable, first with first. */
    public static List<Lcs.Pair> align(int sizeBefore, int sizeAfter, Score score, double least) {
        if ((long) sizeBefore * sizeAfter > MAX_CELLS) {
            return inTurn(Math.min(sizeBefore, sizeAfter), score, least);
        }
        double[][] best = new double[sizeBefore + 1][sizeAfter + 1];
        double[][] own = new double[sizeBefore][sizeAfter];
        for (int i = sizeBefore - 1; i >= 0; i--) {
            for (int j = sizeAfter - 1; j >= 0; j--) {
                double alike = score.of(i, j);
                own[i][j] = alike >= least ? alike : -1;
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (own[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], own[i][j] + best[i + 1][j + 1]);
                }
            }
        }
        return walk(best, own);
    }

    private static List<Lcs.Pair> walk(double[][] best, double[][] own) {
        List<Lcs.Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < own.length && j < own[i].length) {
            if (own[i][j] > 0 && best[i][j] == own[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Lcs.Pair(i, j));
                i++;
                j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return Collections.unmodifiableList(pairs);
    }

    private static List<Lcs.Pair> inTurn(int size, Score score, double least) {
        List<Lcs.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (score.of(i, i) >= least) {
                pairs.add(new Lcs.Pair(i, i));
            }
        }
        return pairs;
    }
}
