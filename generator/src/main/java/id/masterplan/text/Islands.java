package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Swallows islands: unchanged stretches between two changes that hold little content and are no longer than the changes on
 * both sides. Figures and words of a root that replace one another stand for themselves, so that what lies between stays.
 */
final class Islands {
    private Islands() {}

    static List<Stretch> without(List<Stretch> stretches, List<Unit> before, List<Unit> after) {
        List<Stretch> kept = new ArrayList<>();
        for (Stretch next : stretches) {
            kept.add(next);
            while (kept.size() > 2 && isIsland(kept, before, after)) {
                int last = kept.size() - 1;
                Stretch merged = kept.get(last - 2).changedWith(kept.get(last));
                kept.subList(last - 2, last + 1).clear();
                kept.add(merged);
            }
        }
        return kept;
    }

    /** Whether the last but one is an island. */
    private static boolean isIsland(List<Stretch> stretches, List<Unit> before, List<Unit> after) {
        Stretch left = stretches.get(stretches.size() - 3);
        Stretch island = stretches.get(stretches.size() - 2);
        Stretch right = stretches.get(stretches.size() - 1);
        if (!island.same() || left.same() || right.same()) {
            return false;
        }
        List<Unit> units = island.before(before);
        int letters = letters(units);
        return Unit.weight(units) < Alignment.EQ_MIN_WORDS
                && letters <= length(left, before, after)
                && letters <= length(right, before, after)
                && !Partners.isPair(left, before, after)
                && !Partners.isPair(right, before, after);
    }

    /** Letters on the longer side. */
    private static int length(Stretch stretch, List<Unit> before, List<Unit> after) {
        return Math.max(letters(stretch.before(before)), letters(stretch.after(after)));
    }

    private static int letters(List<Unit> units) {
        return units.stream().mapToInt(Unit::letters).sum();
    }
}
