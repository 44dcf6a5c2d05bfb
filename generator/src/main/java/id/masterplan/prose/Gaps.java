package id.masterplan.prose;

import java.util.ArrayList;
import java.util.List;

/** Pairs what is left between blocks that stayed in order: first within sections that belong together, then within documents. */
final class Gaps {
    private final Matching matching;
    private final Weigh weigh;
    private final Gap.Bar bar;

    private Gaps(Matching matching, Gap.Bar bar) {
        this.matching = matching;
        this.weigh = new Weigh(matching);
        this.bar = bar;
    }

    static void match(Matching matching, Gap.Bar bar) {
        Gaps gaps = new Gaps(matching, bar);
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
            fill(a, step.beforeFrom(), b, step.afterFrom());
            a = step.beforeTo();
            b = step.afterTo();
        }
        fill(a, toA, b, toB);
    }

    private void fill(int fromA, int toA, int fromB, int toB) {
        Gap.fill(matching, matching.freeBefore(fromA, toA), matching.freeAfter(fromB, toB), bar);
    }
}
