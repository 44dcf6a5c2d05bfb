package id.masterplan.diff;

import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two editions. Items are paired by id and by the records of the revisions ({@link Edition#changes()}); every field
 * is compared or listed as ignored, with the reason, by a test.
 */
public final class Comparison {
    private final List<Snapshot> chain;
    private final Snapshot before;
    private final Snapshot after;
    private final Reasons reasons;
    private final Successions successions;

    private Comparison(List<Snapshot> chain) {
        this.chain = chain;
        this.before = chain.get(0);
        this.after = chain.get(chain.size() - 1);
        this.reasons = new Reasons(chain);
        this.successions = Successions.of(chain.stream().map(Snapshot::edition).toList());
    }

    /**
     * The comparison of two editions, of which one follows the other. Either may be the later one.
     */
    public static EditionDiff of(Edition before, Edition after) {
        return of(List.of(before, after));
    }

    /**
     * The comparison of the first and the last of a chain of editions. Those between supply their records, tell which of them
     * brought a change, and what changed and changed back.
     */
    public static EditionDiff of(List<Edition> chain) {
        if (chain.size() < 2) {
            throw new IllegalArgumentException("a comparison needs two editions");
        }
        List<Snapshot> snapshots = chain.stream().map(Snapshot::of).toList();
        List<EditionDiff> steps = new ArrayList<>();
        for (int i = 1; chain.size() > 2 && i < chain.size(); i++) {
            steps.add(step(snapshots.get(i - 1), snapshots.get(i)));
        }
        return of(snapshots, steps);
    }

    /** The comparison of two neighbours. */
    static EditionDiff step(Snapshot before, Snapshot after) {
        return new Comparison(List.of(before, after)).compare();
    }

    /** The comparison of the ends of a chain whose steps are known. */
    static EditionDiff of(List<Snapshot> chain, List<EditionDiff> steps) {
        EditionDiff ends = new Comparison(chain).compare();
        return chain.size() == 2 ? ends : new Between(chain, steps).complete(ends);
    }

    private EditionDiff compare() {
        List<Group> groups = Crosswalk.groups(chain);
        ItemDiffs diffs = new ItemDiffs(before, after, reasons, successions);
        List<ItemDiff> items = new ArrayList<>();
        List<Group> chapters = new ArrayList<>();
        for (Group group : groups) {
            boolean isChapter = group.before().stream().anyMatch(before.chapters()::containsKey)
                    || group.after().stream().anyMatch(after.chapters()::containsKey);
            if (isChapter) {
                chapters.add(group);
            } else {
                items.add(diffs.of(group));
            }
        }
        items.sort(order());
        List<ChapterDiff> prose = ChapterDiffs.of(before, after, chapters, reasons);
        return new EditionDiff(
                before.edition().head(),
                after.edition().head(),
                items,
                prose,
                new Alignment(AlignmentCount.of(before.edition()), AlignmentCount.of(after.edition())),
                Summaries.of(before.edition(), after.edition(), items, prose),
                List.of());
    }

    /** By kind, then by dimension, then by place in the later edition, what is gone after that by its place in the earlier. */
    private Comparator<ItemDiff> order() {
        Map<ItemId, Integer> dimensions = new HashMap<>();
        rank(before.edition(), dimensions);
        rank(after.edition(), dimensions);
        Map<ItemId, Integer> places = new HashMap<>();
        before.items().keySet().forEach(id -> places.put(id, after.items().size() + places.size()));
        int place = 0;
        for (ItemId id : after.items().keySet()) {
            places.put(id, place++);
        }
        return Comparator.comparing(ItemDiff::kind)
                .thenComparing(i -> i.kind() == ItemKind.PROGRAMME
                        ? i.dimension().map(d -> dimensions.getOrDefault(d, 99)).orElse(99)
                        : 0)
                .thenComparing(i -> place(i, places));
    }

    private static int place(ItemDiff item, Map<ItemId, Integer> places) {
        ItemId id = item.after().isEmpty() ? item.before().get(0) : item.after().get(0);
        return places.getOrDefault(id, Integer.MAX_VALUE);
    }

    private static void rank(Edition edition, Map<ItemId, Integer> ranks) {
        Optional<DimensionScheme> scheme = edition.vocabulary().dimensionSchemes().stream()
                .filter(s -> s.id().equals(edition.frame().dimensionScheme()))
                .findFirst();
        scheme.ifPresent(s -> s.dimensions().forEach(d -> ranks.put(d.id(), d.order())));
    }
}
