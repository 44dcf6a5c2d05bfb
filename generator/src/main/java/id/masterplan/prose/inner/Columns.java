package id.masterplan.prose.inner;

import id.masterplan.text.Lcs;
import id.masterplan.text.WordBag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds which columns of two tables belong together: by header, by what stands in them, by headers that are alike. */
final class Columns {
    /** A column of another header is the same where so much of what stands in it is; own starting value. */
    private static final double SIM_COL = 0.50;

    private final Grid before;
    private final Grid after;
    private final int[] partner;
    private final int[] back;

    private Columns(Grid before, Grid after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.columns()];
        this.back = new int[after.columns()];
        Arrays.fill(partner, -1);
        Arrays.fill(back, -1);
    }

    /** The pairs in the order of the earlier table. */
    static List<Lcs.Pair> of(Grid before, Grid after) {
        Columns columns = new Columns(before, after);
        columns.headers();
        columns.values();
        columns.alike();
        return columns.pairs();
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

    private void pair(int a, int b) {
        partner[a] = b;
        back[b] = a;
    }

    private static List<Integer> free(int[] taken) {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] < 0) {
                free.add(i);
            }
        }
        return free;
    }

    /** The same header, where it stands once on each side; then repeated ones in order. */
    private void headers() {
        List<String> one = before.said().get(0);
        List<String> other = after.said().get(0);
        for (int i = 0; i < one.size(); i++) {
            String header = one.get(i);
            if (!header.isEmpty()
                    && Collections.frequency(one, header) == 1
                    && Collections.frequency(other, header) == 1) {
                pair(i, other.indexOf(header));
            }
        }
        List<Integer> a = free(partner);
        List<Integer> b = free(back);
        Lcs.pairs(a.stream().map(one::get).toList(), b.stream().map(other::get).toList())
                .forEach(p -> pair(a.get(p.before()), b.get(p.after())));
    }

    private record Candidate(int a, int b, double score) {}

    /** The same values in rows that belong together by the columns known so far. */
    private void values() {
        if (free(partner).isEmpty() || free(back).isEmpty()) {
            return;
        }
        List<Lcs.Pair> rows = Rows.of(before, after, pairs()).pairs();
        List<Candidate> candidates = new ArrayList<>();
        for (int a : free(partner)) {
            for (int b : free(back)) {
                double share = share(rows, a, b);
                if (share >= SIM_COL) {
                    candidates.add(new Candidate(a, b, share));
                }
            }
        }
        take(candidates);
    }

    private double share(List<Lcs.Pair> rows, int a, int b) {
        int same = 0;
        int filled = 0;
        for (Lcs.Pair row : rows) {
            String one = before.said(row.before() + 1, a);
            String other = after.said(row.after() + 1, b);
            filled += one.isEmpty() && other.isEmpty() ? 0 : 1;
            same += !one.isEmpty() && one.equals(other) ? 1 : 0;
        }
        return filled == 0 ? 0 : (double) same / filled;
    }

    private void take(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(c -> Math.abs(c.a() - c.b()))
                .thenComparingInt(Candidate::a));
        for (Candidate candidate : candidates) {
            if (partner[candidate.a()] < 0 && back[candidate.b()] < 0) {
                pair(candidate.a(), candidate.b());
            }
        }
    }

    /** Headers that share more than half of their words, and their figures, between the same neighbours. */
    private void alike() {
        List<Candidate> candidates = new ArrayList<>();
        for (int a : free(partner)) {
            for (int b : free(back)) {
                String one = before.said(0, a);
                String other = after.said(0, b);
                double score = WordBag.of(one).dice(WordBag.of(other));
                if (score > SIM_COL && neighbours(a, b) && digits(one).equals(digits(other))) {
                    candidates.add(new Candidate(a, b, score));
                }
            }
        }
        take(candidates);
    }

    private static String digits(String header) {
        return header.replaceAll("\\D+", " ").strip();
    }

    private boolean neighbours(int a, int b) {
        int i = a;
        int j = b;
        while (i > 0 && partner[i - 1] < 0) {
            i--;
        }
        while (j > 0 && back[j - 1] < 0) {
            j--;
        }
        boolean first = i == 0 || j == 0;
        return first ? i == j : partner[i - 1] == j - 1;
    }
}
