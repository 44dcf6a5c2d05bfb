package id.masterplan.prose;

import java.util.ArrayList;
import java.util.List;

/** Pairs the blocks between the same neighbours so that as much as possible of both is alike, in order. */
final class Gap {
    /** Weights are whole numbers, so that sums do not depend on the order of adding. */
    private static final double SCALE = 1000;

    private final Matching matching;
    private final Bar bar;
    private final List<Node> before;
    private final List<Node> after;
    private final List<Chain.Step> steps = new ArrayList<>();

    /** Which pairs are good enough. */
    interface Bar {
        /** Any that are alike. */
        Bar ANY = (a, b, alike) -> true;

        boolean passes(Node before, Node after, double alike);
    }

    private Gap(Matching matching, List<Node> before, List<Node> after, Bar bar) {
        this.bar = bar;
        this.matching = matching;
        this.before = before;
        this.after = after;
    }

    static void fill(Matching matching, List<Node> before, List<Node> after, Bar bar) {
        if (!before.isEmpty() && !after.isEmpty()) {
            new Gap(matching, before, after, bar).fill();
        }
    }

    private void fill() {
        if ((long) before.size() * after.size() <= Tuning.MAX_GAP_CELLS) {
            for (int i = 0; i < before.size(); i++) {
                for (int j = 0; j < after.size(); j++) {
                    score(i, j);
                }
            }
        } else {
            Candidates candidates = new Candidates(after);
            for (int i = 0; i < before.size(); i++) {
                for (int j : candidates.of(before.get(i))) {
                    score(i, j);
                }
            }
        }
        for (Chain.Step s : Chain.heaviest(steps)) {
            matching.link(before.subList(s.beforeFrom(), s.beforeTo()), after.subList(s.afterFrom(), s.afterTo()));
        }
    }

    private void score(int i, int j) {
        Node a = before.get(i);
        Node b = after.get(j);
        double alike = isLonely() ? Math.max(a.inPlace(b), lonely(a, b)) : a.inPlace(b);
        if (alike > 0) {
            add(new Chain.Step(i, i + 1, j, j + 1, weight(alike)), alike);
        }
        if (Parted.mayBe(a, b)) {
            for (Parted.Part part : Parted.of(a, after, j)) {
                add(new Chain.Step(i, i + 1, j, part.end(), weight(part.alike())), part.alike());
            }
            for (Parted.Part part : Parted.of(b, before, i)) {
                add(new Chain.Step(i, part.end(), j, j + 1, weight(part.alike())), part.alike());
            }
        }
    }

    /** Whether one block of each side stands alone between the same neighbours. */
    private boolean isLonely() {
        return before.size() == 1 && after.size() == 1;
    }

    private static double lonely(Node a, Node b) {
        double alike = a.isKin(b) && !a.isHeading() ? a.bag().dice(b.bag()) : 0;
        boolean cut = alike > 0 && Math.min(a.bag().words(), b.bag().words()) >= Tuning.MIN_MOVE_WORDS && within(a, b);
        return cut ? Math.max(alike, Tuning.SIM_IN_PLACE) : lonely(alike);
    }

    /** Whether one was merely cut short. */
    private static boolean within(Node a, Node b) {
        int shorter = Math.min(a.bag().total(), b.bag().total());
        return a.bag().shared(b.bag()) >= Tuning.SPLIT_COVER * shorter;
    }

    private static double lonely(double alike) {
        return alike < Tuning.SIM_LONELY ? 0 : Math.max(alike, Tuning.SIM_IN_PLACE);
    }

    private static long weight(double alike) {
        return Math.round(SCALE * (alike - Tuning.SIM_IN_PLACE)) + Math.round(SCALE * Tuning.PAIR_BONUS);
    }

    private void add(Chain.Step step, double alike) {
        if (bar.passes(before.get(step.beforeFrom()), after.get(step.afterFrom()), alike)) {
            steps.add(step);
        }
    }
}
