package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The comparisons of a region's editions and the histories of its items, each made when first asked for and kept. */
final class Pairs {
    private final List<Edition> editions;
    private final Map<Integer, Snapshot> snapshots = new TreeMap<>();
    private final Map<Integer, EditionDiff> made = new TreeMap<>();
    private Optional<List<Timeline>> timelines = Optional.empty();

    Pairs(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /** How many comparisons were made so far. */
    synchronized int made() {
        return made.size();
    }

    synchronized List<EditionDiff> all() {
        List<EditionDiff> all = new ArrayList<>();
        for (int after = 1; after < editions.size(); after++) {
            for (int before = 0; before < after; before++) {
                all.add(of(before, after));
            }
        }
        return List.copyOf(all);
    }

    synchronized Optional<EditionDiff> of(EditionId before, EditionId after) {
        int from = place(before);
        int to = place(after);
        return from < 0 || to <= from ? Optional.empty() : Optional.of(of(from, to));
    }

    synchronized List<Timeline> timelines() {
        if (timelines.isEmpty()) {
            int last = editions.size() - 1;
            timelines = Optional.of(last < 0 ? List.of() : new Timelines(chain(0, last), steps(0, last)).all());
        }
        return timelines.get();
    }

    private EditionDiff of(int before, int after) {
        int key = before * editions.size() + after;
        EditionDiff diff = made.get(key);
        if (diff == null) {
            diff = after - before == 1
                    ? Comparison.step(snapshot(before), snapshot(after))
                    : Comparison.of(chain(before, after), steps(before, after));
            made.put(key, diff);
        }
        return diff;
    }

    private List<Snapshot> chain(int first, int last) {
        List<Snapshot> chain = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            chain.add(snapshot(i));
        }
        return chain;
    }

    private List<EditionDiff> steps(int first, int last) {
        List<EditionDiff> steps = new ArrayList<>();
        for (int i = first; i < last; i++) {
            steps.add(of(i, i + 1));
        }
        return steps;
    }

    private Snapshot snapshot(int edition) {
        return snapshots.computeIfAbsent(edition, i -> Snapshot.of(editions.get(i)));
    }

    private int place(EditionId edition) {
        return editions.stream().map(e -> e.head().id()).toList().indexOf(edition);
    }
}
