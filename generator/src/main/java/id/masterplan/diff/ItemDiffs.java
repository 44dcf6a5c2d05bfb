package id.masterplan.diff;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Makes the comparison of one group of items. */
final class ItemDiffs {
    private static final Set<ChangeKind> NAMES =
            Set.of(ChangeKind.NAME_CHANGED, ChangeKind.LOCAL_NAME_CHANGED, ChangeKind.AGENCY_RENAMED);

    private final Snapshot before;
    private final Snapshot after;
    private final Reasons reasons;
    private final Successions successions;
    private final Horizon horizon;
    private final MovedIndicators moved;
    private final PhaseRows phases;

    ItemDiffs(Snapshot before, Snapshot after, Reasons reasons, Successions successions) {
        this.before = before;
        this.after = after;
        this.reasons = reasons;
        this.successions = successions;
        this.horizon = Horizon.of(after.edition());
        this.moved = new MovedIndicators(before, after, successions, horizon);
        this.phases = new PhaseRows(before.edition(), after.edition());
    }

    ItemDiff of(Group group) {
        List<Item> earlier = items(before, group.before());
        List<Item> later = items(after, group.after());
        List<Change> changes = changes(earlier, later, group);
        Item shown = later.isEmpty() ? earlier.get(0) : later.get(0);
        Optional<ChangeRecord> reason = reasons.find(group.through(), parts(changes));
        Fate fate = fate(group, earlier, later, changes, reason);
        return new ItemDiff(
                shown.kind(),
                group.before(),
                group.after(),
                fate,
                name(earlier),
                name(later),
                shown.dimension(),
                shown.agency(),
                changes,
                Reasons.weight(Weights.of(shown.kind(), fate, changes), reason.filter(r -> fate != Fate.UNCHANGED)),
                Reasons.why(reason),
                List.of(),
                shown.illustrative());
    }

    private static List<Item> items(Snapshot snapshot, List<ItemId> ids) {
        List<Item> items = new ArrayList<>();
        for (ItemId id : ids) {
            Optional.ofNullable(snapshot.items().get(id)).ifPresent(items::add);
        }
        return items;
    }

    private static Optional<String> name(List<Item> items) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" + ", items.stream().map(Item::name).toList()));
    }

    private List<Change> changes(List<Item> earlier, List<Item> later, Group group) {
        Optional<ItemKind> kind = common(earlier, later);
        if (kind.isPresent()) {
            List<Change> rows = moved.told(ItemComparison.whole(
                    Merged.of(of(earlier, kind), group.after()),
                    Merged.of(of(later, kind), group.before()),
                    successions,
                    horizon));
            phases.tidy(rows, later.get(0).kind());
            earlier.stream().filter(i -> !is(i, kind)).forEach(i -> rows.addAll(ItemComparison.ofRemoved(i)));
            later.stream().filter(i -> !is(i, kind)).forEach(i -> rows.addAll(ItemComparison.ofAdded(i)));
            boolean another =
                    later.get(0).kind() == ItemKind.AGENCY && !group.before().equals(group.after());
            return group.isPair() && !another
                    ? rows
                    : rows.stream().filter(c -> !isName(c)).toList();
        }
        List<Change> changes = new ArrayList<>();
        earlier.forEach(i -> changes.addAll(ItemComparison.ofRemoved(i)));
        later.forEach(i -> changes.addAll(ItemComparison.ofAdded(i)));
        return moved.told(changes);
    }

    /** The names of what merged or split are told by what became of it. */
    private static boolean isName(Change change) {
        return change.path().equals("title") || change.path().equals("name");
    }

    /** The kind that both sides have: a quick win that became part of a programme leaves the programme what it is. */
    private static Optional<ItemKind> common(List<Item> earlier, List<Item> later) {
        Set<ItemKind> kinds = new TreeSet<>();
        earlier.forEach(i -> kinds.add(i.kind()));
        kinds.removeIf(k -> later.stream().noneMatch(i -> i.kind() == k));
        return kinds.stream().findFirst();
    }

    private static List<Item> of(List<Item> items, Optional<ItemKind> kind) {
        return items.stream().filter(i -> is(i, kind)).toList();
    }

    private static boolean is(Item item, Optional<ItemKind> kind) {
        return kind.filter(k -> k == item.kind()).isPresent();
    }

    /** The indicators that the rows concern. */
    private static List<ItemId> parts(List<Change> changes) {
        return changes.stream()
                .filter(c -> c.path().startsWith("indicators/"))
                .map(c -> new ItemId(Paths.last(c.path().split("/", 3)[1])))
                .toList();
    }

    private static Fate fate(
            Group group, List<Item> earlier, List<Item> later, List<Change> changes, Optional<ChangeRecord> reason) {
        if (earlier.isEmpty()) {
            return Fate.ADDED;
        }
        if (later.isEmpty()) {
            return Fate.REMOVED;
        }
        if (!group.isPair()) {
            return several(earlier.size(), later.size());
        }
        if (earlier.get(0).kind() == ItemKind.QUICK_WIN && later.get(0).kind() == ItemKind.PROGRAMME) {
            return Fate.PROMOTED;
        }
        if (!group.before().equals(group.after())
                && !reason.map(ChangeRecord::action)
                        .filter(ItemDiffs::keepsIdentity)
                        .isPresent()
                && !continued(earlier.get(0), later.get(0))
                && !continued(later.get(0), earlier.get(0))) {
            return Fate.REPLACED;
        }
        return fate(later.get(0).kind(), changes);
    }

    /** What became of several items; as many on both sides stand in each other's place. */
    static Fate several(int before, int after) {
        return before > after ? Fate.MERGED : before < after ? Fate.SPLIT : Fate.REPLACED;
    }

    /** Whether a quick win says that it carries on another. */
    private static boolean continued(Item from, Item to) {
        return to.field("continues")
                .filter(f -> f.value() instanceof Value.Text text
                        && text.text().equals(from.id().text()))
                .isPresent();
    }

    private static boolean keepsIdentity(ChangeAction action) {
        return action == ChangeAction.KEPT || action == ChangeAction.RENAMED || action == ChangeAction.MOVED;
    }

    /** Whether a name took the place of another; a first local name renames nothing. */
    private static boolean renames(Change change) {
        return NAMES.contains(change.kind())
                && change.before().isPresent()
                && change.after().isPresent();
    }

    private static Fate fate(ItemKind kind, List<Change> changes) {
        if (changes.isEmpty()) {
            return Fate.UNCHANGED;
        }
        if (changes.stream().anyMatch(c -> c.kind() == ChangeKind.DIMENSION_CHANGED)) {
            return Fate.MOVED;
        }
        boolean renamed = kind != ItemKind.FRAME && changes.stream().anyMatch(ItemDiffs::renames);
        return renamed ? Fate.RENAMED : Fate.CHANGED;
    }
}
