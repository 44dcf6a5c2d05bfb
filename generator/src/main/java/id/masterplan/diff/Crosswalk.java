package id.masterplan.diff;

import id.masterplan.model.Agency;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.QuickWin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what belongs together in the first and the last edition of a chain: the same id, and the records of the editions
 * between, composed. Ids come first; names and texts play no part.
 */
final class Crosswalk {
    private final List<Snapshot> chain;
    private final Kindred<Node> kindred = new Kindred<>();

    /** An id in an edition of the chain. */
    private record Node(int edition, ItemId id) {}

    private Crosswalk(List<Snapshot> chain) {
        this.chain = chain;
    }

    /** The groups, in the order of the first edition, then those of the last edition alone. */
    static List<Group> groups(List<Snapshot> chain) {
        List<Group> groups = new ArrayList<>();
        joined(chain).members().values().forEach(nodes -> addGroups(groups, nodes, chain.size() - 1));
        return groups;
    }

    /** The ids of what belongs together in editions of the middle alone. */
    static List<Set<ItemId>> passing(List<Snapshot> chain) {
        int last = chain.size() - 1;
        return joined(chain).members().values().stream()
                .filter(nodes -> nodes.stream().noneMatch(n -> n.edition() == 0 || n.edition() == last))
                .map(Crosswalk::ids)
                .toList();
    }

    /** The ids that belong together in any edition, where they are several. */
    static List<Set<ItemId>> related(List<Snapshot> chain) {
        return joined(chain).members().values().stream()
                .map(Crosswalk::ids)
                .filter(ids -> ids.size() > 1)
                .toList();
    }

    private static Crosswalk joined(List<Snapshot> chain) {
        Crosswalk crosswalk = new Crosswalk(chain);
        crosswalk.joinIds();
        for (int i = 1; i < chain.size(); i++) {
            crosswalk.joinRecords(i);
            crosswalk.joinAgencies(i);
            crosswalk.joinQuickWins(i);
        }
        return crosswalk;
    }

    /** The records that lead from one edition to the next, or back, where the editions are compared in reverse. */
    static List<ChangeRecord> records(Edition before, Edition after) {
        if (siblings(before, after)) {
            return own(after, before);
        }
        if (reversed(before, after)) {
            return before.changes().changes();
        }
        boolean fits = after.changes().from().map(before.head().id()::equals).orElse(true);
        return fits ? after.changes().changes() : List.of();
    }

    /** Whether the records are kept by the earlier of the two, so that they lead back. */
    private static boolean reversed(Edition before, Edition after) {
        Optional<EditionId> named = before.changes().from();
        boolean back = named.map(after.head().id()::equals).orElse(isLater(before.head(), after.head()));
        return back && !after.changes().from().equals(Optional.of(before.head().id()));
    }

    /** Whether both keep records from the same earlier edition, so that neither leads to the other. */
    private static boolean siblings(Edition before, Edition after) {
        Optional<EditionId> from = after.changes().from();
        return from.isPresent()
                && from.equals(before.changes().from())
                && !from.get().equals(before.head().id())
                && !from.get().equals(after.head().id());
    }

    /** The records that only the first of two has. */
    private static List<ChangeRecord> own(Edition edition, Edition other) {
        return edition.changes().changes().stream()
                .filter(c -> !other.changes().changes().contains(c))
                .toList();
    }

    private static boolean isLater(EditionHead a, EditionHead b) {
        return b.adopted().isPresent()
                && a.adopted().map(day -> day.isAfter(b.adopted().get())).orElse(true);
    }

    private void joinIds() {
        Map<ItemId, Node> last = new HashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            for (ItemId id : chain.get(i).ids()) {
                Node node = new Node(i, id);
                kindred.add(node);
                Node earlier = last.put(id, node);
                if (earlier != null) {
                    kindred.join(earlier, node);
                }
            }
        }
    }

    private void joinRecords(int later) {
        Edition before = chain.get(later - 1).edition();
        Edition after = chain.get(later).edition();
        if (siblings(before, after)) {
            joinSiblings(later);
            return;
        }
        boolean back = reversed(before, after);
        for (ChangeRecord change : back ? before.changes().changes() : records(before, after)) {
            List<Node> nodes = new ArrayList<>();
            (back ? change.to() : change.from()).forEach(id -> nodes.add(new Node(later - 1, id)));
            (back ? change.from() : change.to()).forEach(id -> nodes.add(new Node(later, id)));
            nodes.removeIf(n -> !kindred.has(n));
            boolean bothSides = nodes.stream().anyMatch(n -> n.edition() == later)
                    && nodes.stream().anyMatch(n -> n.edition() < later);
            if (bothSides) {
                nodes.forEach(n -> kindred.join(nodes.get(0), n));
            }
        }
    }

    /** Two drafts of one edition meet in the ids of that edition, which the records that only one of them has lead from. */
    private void joinSiblings(int later) {
        for (int side : List.of(later - 1, later)) {
            int other = side == later ? later - 1 : later;
            for (ChangeRecord change :
                    own(chain.get(side).edition(), chain.get(other).edition())) {
                List<Node> nodes = new ArrayList<>();
                change.from().forEach(id -> nodes.add(origin(later, id)));
                change.to().stream()
                        .map(id -> new Node(side, id))
                        .filter(kindred::has)
                        .forEach(nodes::add);
                nodes.forEach(n -> kindred.join(nodes.get(0), n));
            }
        }
    }

    /** An id of the edition that both drafts came from, with what bears it still. */
    private Node origin(int later, ItemId id) {
        Node origin = new Node(-later, id);
        kindred.add(origin);
        for (int side : List.of(later - 1, later)) {
            Node still = new Node(side, id);
            if (kindred.has(still)) {
                kindred.join(origin, still);
            }
        }
        return origin;
    }

    /** An agency that is gone goes on in the one that it was merged into or replaced by; editions may be swapped. */
    private void joinAgencies(int later) {
        for (int side : List.of(later - 1, later)) {
            for (Agency agency : chain.get(side).edition().agencies()) {
                agency.mergedFrom().forEach(from -> joinHeir(later, from, agency.id()));
                agency.replacedBy().ifPresent(to -> joinHeir(later, agency.id(), to));
            }
        }
    }

    /** A quick win that is gone goes on in the one that says so. */
    private void joinQuickWins(int later) {
        for (int side : List.of(later - 1, later)) {
            for (QuickWin quickWin : chain.get(side).edition().quickWins()) {
                quickWin.continues().ifPresent(from -> joinHeir(later, from, quickWin.id()));
            }
        }
    }

    private void joinHeir(int later, ItemId from, ItemId to) {
        for (int there : List.of(later - 1, later)) {
            int here = there == later ? later - 1 : later;
            Node gone = new Node(there, from);
            Node heir = new Node(here, to);
            if (kindred.has(gone) && kindred.has(heir) && !kindred.has(new Node(here, from))) {
                kindred.join(gone, heir);
            }
        }
    }

    private Map<Node, List<Node>> members() {
        Map<Node, List<Node>> members = new LinkedHashMap<>();
        for (int i = 0; i < chain.size(); i++) {
            for (ItemId id : chain.get(i).ids()) {
                Node node = new Node(i, id);
                members.computeIfAbsent(kindred.root(node), r -> new ArrayList<>())
                        .add(node);
            }
        }
        return members;
    }

    private static Set<ItemId> ids(List<Node> nodes) {
        Set<ItemId> ids = new LinkedHashSet<>();
        nodes.forEach(n -> ids.add(n.id()));
        return ids;
    }

    private static void addGroups(List<Group> groups, List<Node> nodes, int last) {
        Set<ItemId> through = ids(nodes);
        List<ItemId> before = at(nodes, 0);
        List<ItemId> after = at(nodes, last);
        if (before.isEmpty() || after.isEmpty()) {
            before.forEach(id -> groups.add(new Group(List.of(id), List.of(), through)));
            after.forEach(id -> groups.add(new Group(List.of(), List.of(id), through)));
        } else {
            groups.add(new Group(before, after, through));
        }
    }

    private static List<ItemId> at(List<Node> nodes, int edition) {
        return nodes.stream().filter(n -> n.edition() == edition).map(Node::id).toList();
    }
}
