package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Tells what the editions between two others did: which one brought a change, and what changed and changed back. */
final class Between {
    private final List<EditionDiff> steps;
    private final Map<ItemId, Group> groups = new LinkedHashMap<>();

    Between(List<Snapshot> chain, List<EditionDiff> steps) {
        this.steps = steps;
        for (Group group : Crosswalk.groups(chain)) {
            group.through().forEach(id -> groups.putIfAbsent(id, group));
        }
    }

    EditionDiff complete(EditionDiff ends) {
        List<ItemDiff> items = ends.items().stream().map(this::brought).toList();
        List<ChapterDiff> chapters = ends.chapters().stream().map(this::brought).toList();
        return new EditionDiff(
                ends.before(), ends.after(), items, chapters, ends.alignment(), ends.summary(), returned(ends));
    }

    private ItemDiff brought(ItemDiff item) {
        if (item.fate() == Fate.UNCHANGED) {
            return item;
        }
        Collection<ItemId> ids = through(item);
        List<EditionId> by = new ArrayList<>();
        for (EditionDiff step : steps) {
            if (step.items().stream().anyMatch(i -> i.fate() != Fate.UNCHANGED && touches(i, ids))) {
                by.add(step.after().id());
            }
        }
        return new ItemDiff(
                item.kind(),
                item.before(),
                item.after(),
                item.fate(),
                item.nameBefore(),
                item.nameAfter(),
                item.dimension(),
                item.agency(),
                item.changes(),
                item.weight(),
                item.why(),
                alone(by),
                item.illustrative());
    }

    private ChapterDiff brought(ChapterDiff chapter) {
        if (chapter.fate() == Fate.UNCHANGED) {
            return chapter;
        }
        List<EditionId> by = new ArrayList<>();
        for (EditionDiff step : steps) {
            if (step.chapters().stream().anyMatch(c -> c.fate() != Fate.UNCHANGED && same(c, chapter))) {
                by.add(step.after().id());
            }
        }
        return new ChapterDiff(
                chapter.fate(),
                chapter.before(),
                chapter.after(),
                chapter.changes(),
                chapter.blocks(),
                chapter.weight(),
                chapter.why(),
                alone(by));
    }

    private static Optional<EditionId> alone(List<EditionId> by) {
        return by.size() == 1 ? Optional.of(by.get(0)) : Optional.empty();
    }

    private Collection<ItemId> through(ItemDiff item) {
        TreeSet<ItemId> ids = new TreeSet<>(item.before());
        ids.addAll(item.after());
        for (ItemId id : List.copyOf(ids)) {
            Optional.ofNullable(groups.get(id)).ifPresent(g -> ids.addAll(g.through()));
        }
        return ids;
    }

    private static boolean touches(ItemDiff item, Collection<ItemId> ids) {
        return item.before().stream().anyMatch(ids::contains)
                || item.after().stream().anyMatch(ids::contains);
    }

    private boolean same(ChapterDiff a, ChapterDiff b) {
        ItemId idA = a.after().or(a::before).orElseThrow().id();
        ItemId idB = b.after().or(b::before).orElseThrow().id();
        return idA.equals(idB) || Optional.ofNullable(groups.get(idA)).equals(Optional.ofNullable(groups.get(idB)));
    }

    /** Fields of items that both ends have, changed on the way and not changed between the ends. */
    private List<Returned> returned(EditionDiff ends) {
        Map<ItemId, ItemDiff> kept = new LinkedHashMap<>();
        ends.items().stream()
                .filter(i -> i.before().equals(i.after()))
                .forEach(i -> kept.put(i.after().get(0), i));
        Map<ItemId, Map<String, List<EditionId>>> paths = new LinkedHashMap<>();
        for (EditionDiff step : steps) {
            for (ItemDiff item : step.items()) {
                note(paths, item, step.after().id());
            }
        }
        List<Returned> returned = new ArrayList<>();
        kept.forEach((id, item) -> paths.getOrDefault(id, Map.of()).forEach((path, editions) -> {
            boolean still = item.changes().stream().anyMatch(c -> c.path().equals(path));
            if (editions.size() > 1 && !still) {
                returned.add(new Returned(item.kind(), id, item.nameAfter().orElse(id.text()), path, editions));
            }
        }));
        return returned;
    }

    /** Notes what an edition changed of an item; an empty path stands for the item that came or went. */
    private static void note(Map<ItemId, Map<String, List<EditionId>>> paths, ItemDiff item, EditionId edition) {
        List<ItemId> ids = item.after().isEmpty() ? item.before() : item.after();
        boolean whole = item.fate() == Fate.ADDED || item.fate() == Fate.REMOVED;
        TreeSet<String> changed = new TreeSet<>();
        if (whole) {
            changed.add("");
        } else {
            item.changes().forEach(c -> changed.add(c.path()));
        }
        for (ItemId id : ids) {
            Map<String, List<EditionId>> of = paths.computeIfAbsent(id, k -> new LinkedHashMap<>());
            changed.forEach(
                    path -> of.computeIfAbsent(path, k -> new ArrayList<>()).add(edition));
        }
    }
}
