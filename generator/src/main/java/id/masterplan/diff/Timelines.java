package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The history of every item through all editions. */
final class Timelines {
    private final List<Snapshot> snapshots;
    private final List<EditionDiff> steps;
    private final List<Map<ItemId, Item>> items = new ArrayList<>();
    private final Related related;

    Timelines(List<Snapshot> snapshots, List<EditionDiff> steps) {
        this.snapshots = snapshots;
        this.steps = steps;
        snapshots.forEach(s -> items.add(withParts(s)));
        related = new Related(snapshots, items);
    }

    /** Items, indicators and chapters of an edition. */
    private static Map<ItemId, Item> withParts(Snapshot snapshot) {
        Map<ItemId, Item> all = new LinkedHashMap<>();
        for (Item item : snapshot.items().values()) {
            all.put(item.id(), item);
            item.fields().stream()
                    .filter(f -> f.rule() == Rule.INDICATOR)
                    .map(item::indicator)
                    .forEach(i -> all.put(i.id(), i));
        }
        for (Chapter chapter : snapshot.chapters().values()) {
            all.put(chapter.id(), ChapterDiffs.item(chapter));
        }
        return all;
    }

    /** By kind, then in the order in which the items first came. */
    List<Timeline> all() {
        Set<ItemId> ids = new LinkedHashSet<>();
        items.forEach(i -> ids.addAll(i.keySet()));
        List<Timeline> timelines = new ArrayList<>();
        ids.forEach(id -> timelines.add(timeline(id)));
        timelines.sort((a, b) -> a.kind().compareTo(b.kind()));
        return timelines;
    }

    private Timeline timeline(ItemId id) {
        List<Moment> moments = new ArrayList<>();
        Item last = null;
        for (int i = 0; i < snapshots.size(); i++) {
            Item item = items.get(i).get(id);
            last = item == null ? last : item;
            Optional<ItemDiff> step = i == 0 ? Optional.empty() : step(id, i);
            moments.add(new Moment(
                    snapshots.get(i).edition().head().id(),
                    item != null,
                    Optional.ofNullable(item).map(Item::name),
                    step));
        }
        if (last == null) {
            throw new IllegalStateException("no edition has " + id);
        }
        return new Timeline(last.kind(), id, last.name(), related.of(id), moments, fields(id));
    }

    private List<FieldHistory> fields(ItemId id) {
        Map<String, Field> last = new LinkedHashMap<>();
        for (Map<ItemId, Item> edition : items) {
            Optional.ofNullable(edition.get(id)).ifPresent(i -> i.fields().forEach(f -> last.put(f.path(), f)));
        }
        return last.values().stream().map(f -> history(id, f)).toList();
    }

    private FieldHistory history(ItemId id, Field field) {
        List<Optional<Field>> fields = items.stream()
                .map(e -> Optional.ofNullable(e.get(id)).flatMap(i -> i.field(field.path())))
                .toList();
        List<Boolean> changed = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            changed.add(i > 0
                    && !fields.get(i).map(Field::value).equals(fields.get(i - 1).map(Field::value)));
        }
        List<Optional<Value>> values =
                fields.stream().map(f -> f.map(Field::shown)).toList();
        return new FieldHistory(field.path(), field.part(), field.unit(), values, changed);
    }

    /** What an edition did with an item. */
    private Optional<ItemDiff> step(ItemId id, int edition) {
        EditionDiff step = steps.get(edition - 1);
        Item item = items.get(edition).getOrDefault(id, items.get(edition - 1).get(id));
        if (item == null) {
            return Optional.empty();
        }
        return switch (item.kind()) {
            case INDICATOR -> indicator(step, id, item, edition);
            case CHAPTER ->
                step.chapters().stream()
                        .filter(c -> c.before().map(Chapter::id).equals(Optional.of(id))
                                || c.after().map(Chapter::id).equals(Optional.of(id)))
                        .findFirst()
                        .map(c -> chapter(c));
            case FRAME,
                    VISION,
                    MISSION,
                    GOAL,
                    STRATEGY,
                    PHASE,
                    PROGRAMME,
                    QUICK_WIN,
                    AGENCY,
                    INSTITUTION,
                    ANALYSIS,
                    FOLLOW_UP ->
                step.items().stream()
                        .filter(i -> i.before().contains(id) || i.after().contains(id))
                        .findFirst();
        };
    }

    private static ItemDiff chapter(ChapterDiff chapter) {
        Chapter shown = chapter.after().or(chapter::before).orElseThrow();
        return new ItemDiff(
                ItemKind.CHAPTER,
                chapter.before().map(c -> List.of(c.id())).orElse(List.of()),
                chapter.after().map(c -> List.of(c.id())).orElse(List.of()),
                chapter.fate(),
                chapter.before().map(Chapter::title),
                chapter.after().map(Chapter::title),
                Optional.empty(),
                Optional.empty(),
                chapter.changes(),
                chapter.weight(),
                chapter.why(),
                chapter.broughtBy(),
                shown.illustrative());
    }

    /** The rows of an indicator among those of its programme. */
    private Optional<ItemDiff> indicator(EditionDiff step, ItemId id, Item item, int edition) {
        Item before = items.get(edition - 1).get(id);
        Item after = items.get(edition).get(id);
        String path = "indicators/" + id;
        for (ItemDiff programme : step.items()) {
            List<Change> rows = programme.changes().stream()
                    .filter(c -> c.path().equals(path) || Paths.below(c.path(), path))
                    .toList();
            if (!rows.isEmpty()) {
                return Optional.of(new ItemDiff(
                        ItemKind.INDICATOR,
                        before == null ? List.of() : List.of(id),
                        after == null ? List.of() : List.of(id),
                        before == null ? Fate.ADDED : after == null ? Fate.REMOVED : Fate.CHANGED,
                        Optional.ofNullable(before).map(Item::name),
                        Optional.ofNullable(after).map(Item::name),
                        item.dimension(),
                        item.agency(),
                        rows,
                        rows.stream().map(Change::weight).reduce(Weight.EDITORIAL, Weights::heavier),
                        programme.why(),
                        List.of(),
                        item.illustrative()));
            }
        }
        return Optional.empty();
    }
}
