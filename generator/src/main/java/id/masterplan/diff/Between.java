package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what the editions between two others did: which of them brought a change, and what changed and changed back. */
final class Between {
    private final List<Snapshot> chain;
    private final List<EditionDiff> steps;
    private final List<Group> groups;
    private final Map<ItemId, Group> byId = new HashMap<>();

    Between(List<Snapshot> chain, List<EditionDiff> steps) {
        this.chain = chain;
        this.steps = steps;
        this.groups = Crosswalk.groups(chain);
        for (Group group : groups) {
            group.before().forEach(id -> byId.put(id, group));
            group.after().forEach(id -> byId.put(id, group));
        }
    }

    EditionDiff complete(EditionDiff ends) {
        TextTrail trail = new TextTrail(steps, ends);
        List<ChapterDiff> chapters =
                ends.chapters().stream().map(c -> brought(c, trail)).toList();
        return new EditionDiff(
                ends.before(),
                ends.after(),
                ends.items().stream().map(this::brought).toList(),
                chapters,
                ends.alignment(),
                ends.summary(),
                returned(chapters, trail));
    }

    private List<Returned> returned(List<ChapterDiff> chapters, TextTrail trail) {
        TextReturns texts = new TextReturns(steps, trail);
        List<Returned> returned = new ArrayList<>(new Returning(chain).of(groups));
        chapters.forEach(c -> returned.addAll(texts.of(c, group(ids(c.before()), ids(c.after())))));
        returned.sort(Comparator.comparing(Returned::kind));
        return returned;
    }

    private ItemDiff brought(ItemDiff item) {
        if (item.fate() == Fate.UNCHANGED) {
            return item;
        }
        Group group = group(item.before(), item.after());
        Track track = Track.of(chain, group);
        List<Change> changes = brought(item.changes(), track, group);
        Set<EditionId> by = new HashSet<>(track.turns());
        if (item.fate() != Fate.ADDED && item.fate() != Fate.REMOVED) {
            changes.forEach(c -> c.brought().forEach(b -> by.add(b.edition())));
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
                changes,
                item.weight(),
                item.why(),
                by.isEmpty() ? touching(group) : inOrder(by),
                item.illustrative());
    }

    private ChapterDiff brought(ChapterDiff chapter, TextTrail trail) {
        if (chapter.fate() == Fate.UNCHANGED) {
            return chapter;
        }
        Group group = group(ids(chapter.before()), ids(chapter.after()));
        return new ChapterDiff(
                chapter.fate(),
                chapter.before(),
                chapter.after(),
                brought(chapter.changes(), Track.of(chain, group), group),
                chapter.text(),
                chapter.weight(),
                chapter.why(),
                touching(group),
                blocks(chapter, touching(group), trail));
    }

    /** Where the comparisons of neighbours saw other changes than that of the ends, those of the chapter count. */
    private static BroughtBlocks blocks(ChapterDiff chapter, List<EditionId> any, TextTrail trail) {
        Map<String, List<EditionId>> editions = new HashMap<>();
        for (BlockDiff block : chapter.text().blocks()) {
            if (block.fate() != BlockFate.SAME) {
                List<EditionId> by = trail.brought(block);
                editions.put(BroughtBlocks.name(block), by.isEmpty() ? any : by);
            }
        }
        return new BroughtBlocks(editions);
    }

    private static List<ItemId> ids(Optional<Chapter> chapter) {
        return chapter.map(c -> List.of(c.id())).orElse(List.of());
    }

    /** What these items are part of; they themselves stand at the ends. */
    private Group group(List<ItemId> before, List<ItemId> after) {
        ItemId any = before.isEmpty() ? after.get(0) : before.get(0);
        Group whole = byId.getOrDefault(any, new Group(before, after, Set.copyOf(before)));
        return new Group(before, after, whole.through());
    }

    /** The values decide; where they are the same all along, as those of a code with another name, the steps' rows do. */
    private List<Change> brought(List<Change> changes, Track track, Group group) {
        List<Change> brought = new ArrayList<>();
        for (Change change : changes) {
            List<Brought> by = track.brought(change);
            brought.add(change.by(by.isEmpty() ? rows(change.path(), group) : by));
        }
        return brought;
    }

    private List<Brought> rows(String path, Group group) {
        List<Brought> rows = new ArrayList<>();
        for (EditionDiff step : steps) {
            step.items().stream()
                    .filter(i -> touches(i.before(), group) || touches(i.after(), group))
                    .flatMap(i -> i.changes().stream())
                    .filter(c -> c.path().equals(path))
                    .findFirst()
                    .ifPresent(c -> rows.add(new Brought(step.after().id(), c.after())));
        }
        return rows;
    }

    /** The editions that did anything with what belongs together. */
    private List<EditionId> touching(Group group) {
        Set<EditionId> by = new HashSet<>();
        for (EditionDiff step : steps) {
            boolean item = step.items().stream()
                    .filter(i -> i.fate() != Fate.UNCHANGED)
                    .anyMatch(i -> touches(i.before(), group) || touches(i.after(), group));
            boolean chapter = step.chapters().stream()
                    .filter(c -> c.fate() != Fate.UNCHANGED)
                    .anyMatch(c -> touches(ids(c.before()), group) || touches(ids(c.after()), group));
            if (item || chapter) {
                by.add(step.after().id());
            }
        }
        return inOrder(by);
    }

    private static boolean touches(Collection<ItemId> ids, Group group) {
        return ids.stream().anyMatch(group.through()::contains);
    }

    private List<EditionId> inOrder(Set<EditionId> editions) {
        return steps.stream()
                .map(s -> s.after().id())
                .filter(editions::contains)
                .toList();
    }
}
