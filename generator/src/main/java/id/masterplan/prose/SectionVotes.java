package id.masterplan.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs sections by how much of what they hold belongs together, and by their titles: the best first, each with its best.
 */
final class SectionVotes {
    private final Matching matching;
    private final Weigh weigh;
    private final Map<Long, Integer> shared = new HashMap<>();

    private record Candidate(Section before, Section after, double score) {}

    private SectionVotes(Matching matching) {
        this.matching = matching;
        this.weigh = new Weigh(matching);
    }

    static void match(Matching matching) {
        SectionVotes votes = new SectionVotes(matching);
        votes.count();
        votes.namesakes();
        votes.take();
    }

    private void count() {
        for (Matching.Link link : matching.links()) {
            Section a = matching.before().sectionOf(matching.before().node(link.firstBefore()));
            int weight = 0;
            for (int id : link.before()) {
                weight += Weigh.alone(matching.before().node(id));
            }
            for (int id : link.after()) {
                weight += Weigh.alone(matching.after().node(id));
            }
            while (!a.isRoot()) {
                if (matching.freeBefore(a)) {
                    count(a, matching.after().sectionOf(matching.after().node(link.firstAfter())), weight);
                }
                a = matching.before().section(a.parent());
            }
        }
    }

    private void count(Section a, Section innermost, int weight) {
        Section b = innermost;
        while (!b.isRoot()) {
            if (matching.freeAfter(b)) {
                shared.merge(key(a, b), weight, Integer::sum);
            }
            b = matching.after().section(b.parent());
        }
    }

    /** Sections of the same title are looked at even if nothing in them is the same yet. */
    private void namesakes() {
        Map<String, List<Section>> later = new HashMap<>();
        for (Section b : matching.after().sections()) {
            if (!b.isRoot() && !b.title().isEmpty() && matching.freeAfter(b)) {
                later.computeIfAbsent(b.title(), k -> new ArrayList<>()).add(b);
            }
        }
        for (Section a : matching.before().sections()) {
            if (!a.isRoot() && matching.freeBefore(a)) {
                later.getOrDefault(a.title(), List.of()).stream()
                        .limit(Tuning.MAX_CANDIDATES)
                        .forEach(b -> shared.merge(key(a, b), 0, Integer::sum));
            }
        }
    }

    private long key(Section a, Section b) {
        return (long) a.id() * matching.after().sections().size() + b.id();
    }

    private void take() {
        List<Candidate> candidates = new ArrayList<>();
        shared.forEach((key, weight) -> {
            int size = matching.after().sections().size();
            Section a = matching.before().section((int) (key / size));
            Section b = matching.after().section((int) (key % size));
            double score = score(a, b, weight);
            if (score >= Tuning.SIM_SECTION) {
                candidates.add(new Candidate(a, b, score));
            }
        });
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(c -> Math.abs(c.before().from() - c.after().from()))
                .thenComparingInt(c -> c.before().id())
                .thenComparingInt(c -> c.after().id()));
        for (Candidate c : candidates) {
            if (matching.free(c.before(), c.after())
                    && matching.freeBefore(c.before().from())
                    && matching.freeAfter(c.after().from())) {
                matching.link(c.before(), c.after());
            }
        }
    }

    private double score(Section a, Section b, int weight) {
        int both = weigh.below(a, b);
        double content = both == 0 ? 0 : (double) weight / both;
        Node headA = matching.before().node(a.from());
        Node headB = matching.after().node(b.from());
        double title = a.title().isEmpty() || b.title().isEmpty()
                ? (headA.loose().equals(headB.loose()) ? 1 : 0)
                : headA.bag().dice(headB.bag());
        return Tuning.CONTENT_SHARE * content + (1 - Tuning.CONTENT_SHARE) * title;
    }
}
