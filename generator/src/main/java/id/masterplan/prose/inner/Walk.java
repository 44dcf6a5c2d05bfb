package id.masterplan.prose.inner;

import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Visits the parts of both sides in the order of the later one; what is gone or moved away stands where it was. */
final class Walk {
    private Walk() {}

    /** Told what there is. */
    interface Visitor {
        /** Gone, or moved away. */
        void before(int before, boolean moved);

        /** New. */
        void after(int after);

        /** In both, in its place or moved here. */
        void both(int before, int after, boolean moved);
    }

    static void of(int sizeBefore, int sizeAfter, Matching.Result matches, Visitor visitor) {
        Map<Integer, Integer> partner = new TreeMap<>();
        Map<Integer, Integer> back = new TreeMap<>();
        matches.pairs().forEach(p -> {
            partner.put(p.before(), p.after());
            back.put(p.after(), p.before());
        });
        List<Lcs.Pair> stayed = new ArrayList<>(matches.stayed());
        stayed.sort(Comparator.comparingInt(Lcs.Pair::before));
        stayed.add(new Lcs.Pair(sizeBefore, sizeAfter));
        int a = 0;
        int b = 0;
        for (Lcs.Pair next : stayed) {
            for (; a < next.before(); a++) {
                visitor.before(a, partner.containsKey(a));
            }
            for (; b < next.after(); b++) {
                int origin = back.getOrDefault(b, -1);
                if (origin < 0) {
                    visitor.after(b);
                } else {
                    visitor.both(origin, b, true);
                }
            }
            if (a < sizeBefore) {
                visitor.both(a++, b++, false);
            }
        }
    }
}
