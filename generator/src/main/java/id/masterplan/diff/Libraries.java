package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.RegionRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers all that is known of a region: every pair of editions compared, every item's history. */
public final class Libraries {
    private final List<Snapshot> snapshots;
    private final List<EditionDiff> steps = new ArrayList<>();

    private Libraries(List<Edition> editions) {
        this.snapshots = editions.stream().map(Snapshot::of).toList();
        for (int i = 1; i < snapshots.size(); i++) {
            steps.add(Comparison.step(snapshots.get(i - 1), snapshots.get(i)));
        }
    }

    /**
     * The library of a region.
     *
     * @param editions adopted ones, oldest first
     * @param draft only where it differs from the last of them
     */
    public static RegionLibrary of(RegionRecord record, List<Edition> editions, Optional<Edition> draft) {
        List<Edition> all = new ArrayList<>(editions);
        draft.ifPresent(all::add);
        Libraries libraries = new Libraries(all);
        return new RegionLibrary(
                record,
                editions,
                draft,
                libraries.comparisons(),
                new Timelines(libraries.snapshots, libraries.steps).all());
    }

    private List<EditionDiff> comparisons() {
        List<EditionDiff> comparisons = new ArrayList<>();
        for (int after = 1; after < snapshots.size(); after++) {
            for (int before = 0; before < after; before++) {
                comparisons.add(
                        after - before == 1
                                ? steps.get(before)
                                : Comparison.of(snapshots.subList(before, after + 1), steps.subList(before, after)));
            }
        }
        return comparisons;
    }
}
