package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What belongs together in three editions: what any of the three comparisons pairs.
 *
 * @param ids of each side, in the order of the alphabet
 * @param changes rows of each comparison
 */
record Kin(ItemKind kind, List<List<ItemId>> ids, Map<Trio.Leg, List<Change>> changes) {

    /** An id on a side. */
    private record Node(int side, ItemId id) {}

    /** What a comparison says of some items. */
    private record Told(Trio.Leg leg, ItemKind kind, List<Node> nodes, List<Change> changes) {}

    /** All of three editions, each change in one of them, by kind, the proposal's order first. */
    static List<Kin> of(Trio trio) {
        List<Told> told = new ArrayList<>();
        for (Trio.Leg leg : List.of(Trio.Leg.BY_PROPOSAL, Trio.Leg.BY_DRAFT, Trio.Leg.NET)) {
            EditionDiff diff = trio.diff(leg);
            diff.items()
                    .forEach(
                            i -> told.add(told(leg, i.kind(), i.before(), i.after(), Apart.of(i.changes(), i.kind()))));
            diff.chapters()
                    .forEach(c -> told.add(told(
                            leg,
                            ItemKind.CHAPTER,
                            c.before().map(Chapter::id).stream().toList(),
                            c.after().map(Chapter::id).stream().toList(),
                            c.changes())));
        }
        Kindred<Node> kindred = new Kindred<>();
        told.forEach(one -> one.nodes().forEach(n -> kindred.join(one.nodes().get(0), n)));
        Map<Node, List<Told>> kin = new LinkedHashMap<>();
        told.forEach(t -> kin.computeIfAbsent(kindred.root(t.nodes().get(0)), r -> new ArrayList<>())
                .add(t));
        return kin.values().stream()
                .map(Kin::made)
                .sorted(Comparator.comparing(Kin::kind))
                .toList();
    }

    private static Told told(
            Trio.Leg leg, ItemKind kind, List<ItemId> before, List<ItemId> after, List<Change> changes) {
        List<Node> nodes = new ArrayList<>();
        before.forEach(id -> nodes.add(new Node(leg.from(), id)));
        after.forEach(id -> nodes.add(new Node(leg.to(), id)));
        return new Told(leg, kind, nodes, changes);
    }

    private static Kin made(List<Told> told) {
        List<Set<ItemId>> sides = List.of(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        Map<Trio.Leg, List<Change>> changes = new EnumMap<>(Trio.Leg.class);
        for (Told one : told) {
            one.nodes().forEach(n -> sides.get(n.side()).add(n.id()));
            changes.computeIfAbsent(one.leg(), l -> new ArrayList<>()).addAll(one.changes());
        }
        return new Kin(
                told.get(0).kind(),
                sides.stream().map(s -> s.stream().sorted().toList()).toList(),
                changes);
    }

    /** The rows of a comparison. */
    List<Change> by(Trio.Leg leg) {
        return changes.getOrDefault(leg, List.of());
    }

    /** Whether a comparison finds other items on one side than on the other. */
    boolean turned(Trio.Leg leg) {
        return !Set.copyOf(ids.get(leg.from())).equals(Set.copyOf(ids.get(leg.to())));
    }
}
