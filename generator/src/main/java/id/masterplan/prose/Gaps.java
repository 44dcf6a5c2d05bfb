package id.masterplan.prose;

import java.util.ArrayList;
import java.util.List;

/** Pairs what is left between blocks that stayed in order: first within sections that belong together, then within documents. */
final class Gaps {
    private final Matching matching;
    private final Weigh weigh;

    private Gaps(Matching matching) {
        this.matching = matching;
        this.weigh = new Weigh(matching);
    }

    static void match(Matching matching) {
        Gaps gaps = new Gaps(matching);
        for (Section a : matching.before().sections()) {
            int b = matching.sectionAfter(a.id());
            if (b >= 0) {
                Section other = matching.after().section(b);
                gaps.between(a.body(), a.own(), other.body(), other.own());
            }
        }
        for (Section a : matching.before().sections()) {
            int b = a.isRoot() ? matching.sectionAfter(a.id()) : Section.NONE;
            if (b >= 0) {
                Section other = matching.after().section(b);
                gaps.between(a.from(), a.to(), other.from(), other.to());
            }
        }
    }

    private void between(int fromA, int toA, int fromB, int toB) {
        List<Chain.Step> links = new ArrayList<>();
        for (Matching.Link link : matching.linksWithin(fromA, toA, fromB, toB)) {
            links.add(weigh.step(link));
        }
        int a = fromA;
        int b = fromB;
        for (Chain.Step step : Chain.heaviest(links)) {
            Gap.fill(matching, matching.freeBefore(a, step.beforeFrom()), matching.freeAfter(b, step.afterFrom()));
            a = step.beforeTo();
            b = step.afterTo();
        }
        Gap.fill(matching, matching.freeBefore(a, toA), matching.freeAfter(b, toB));
    }
}
