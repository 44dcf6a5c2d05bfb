package id.masterplan.text;

import java.util.Arrays;
import java.util.List;

/**
 * Settles changes that could stand in several places at equal cost: {@code [A. ]B. A.} or {@code A. B. [A.]} and what lies
 * between. Best is where a sentence begins and ends, then a part of a sentence, then a word; the first place among equals.
 */
final class Slides {
    /** Where marks differ that need not, no boundary is good enough. */
    private static final int MARKS = 20;

    private final List<Unit> shorter;
    private final List<Unit> longer;
    private final int[] partner;

    private Slides(List<Unit> shorter, List<Unit> longer, int[] partner) {
        this.shorter = shorter;
        this.longer = longer;
        this.partner = partner;
    }

    /** Moves the places where units stand on one side alone; {@code partner} holds the later unit of each earlier one. */
    static void settle(List<Unit> before, List<Unit> after, int[] partner) {
        new Slides(before, after, partner).insertions();
        int[] back = new int[after.size()];
        Arrays.fill(back, -1);
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] >= 0) {
                back[partner[i]] = i;
            }
        }
        new Slides(after, before, back).insertions();
        Arrays.fill(partner, -1);
        for (int j = 0; j < back.length; j++) {
            if (back[j] >= 0) {
                partner[back[j]] = j;
            }
        }
    }

    /** Looks at each place between two neighbours of the one side that stand apart on the other. */
    private void insertions() {
        for (int i = 0; i <= shorter.size(); i++) {
            int from = i == 0 ? 0 : partner[i - 1] + 1;
            int to = i == shorter.size() ? longer.size() : partner[i];
            if (to > from && (i == 0 || partner[i - 1] >= 0)) {
                i = Math.max(i, slide(i, from, to));
            }
        }
    }

    /** Puts the inserted units {@code [from, to)} before {@code at} where they stand best; answers the place before which. */
    private int slide(int at, int from, int to) {
        int i = at;
        int a = from;
        int b = to;
        while (i > 0 && partner[i - 1] == a - 1 && a > 0 && fits(i - 1, b - 1)) {
            partner[--i] = --b;
            a--;
        }
        int best = i;
        int bestScore = Integer.MIN_VALUE;
        int marks = 0;
        int first = i;
        int firstA = a;
        int firstB = b;
        while (true) {
            int score = edge(a) + edge(b) - MARKS * marks;
            if (score > bestScore) {
                bestScore = score;
                best = i;
            }
            if (i == shorter.size() || partner[i] != b || !fits(i, a)) {
                break;
            }
            marks += differ(i, a) - differ(i, b);
            i++;
            a++;
            b++;
        }
        for (int k = first; k < best; k++) {
            partner[k] = firstA + k - first;
        }
        for (int k = best; k < i; k++) {
            partner[k] = firstB + k - first;
        }
        return best;
    }

    private boolean fits(int i, int j) {
        return shorter.get(i).key().equals(longer.get(j).key());
    }

    private int differ(int i, int j) {
        return shorter.get(i).marks().equals(longer.get(j).marks()) ? 0 : 1;
    }

    /** How good a place is to begin or to end a change. */
    private int edge(int at) {
        if (at == 0 || at == longer.size()) {
            return 5;
        }
        Unit left = longer.get(at - 1);
        Unit right = longer.get(at);
        if (left.kind() == TokenKind.OBJECT || right.kind() == TokenKind.OBJECT) {
            return 4;
        }
        if (right.lead().isEmpty()) {
            return 0;
        }
        if (left.kind() == TokenKind.PUNCT) {
            return left.isEnd(".!?") ? 4 : left.isEnd(";:") ? 3 : 2;
        }
        return right.isEnd("(\u201c\"[\u2013\u2014") ? 2 : 1;
    }
}
