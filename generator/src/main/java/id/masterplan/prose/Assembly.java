package id.masterplan.prose;

import id.masterplan.prose.Outcome.Kind;
import id.masterplan.prose.Outcome.Standing;
import id.masterplan.prose.change.BlockDiff;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the nodes of the answer in the order of the later text; what is gone stands after what stood before it. */
final class Assembly {
    private final Side before;
    private final Side after;
    private final Outcome outcome;
    private final Nodes nodes;
    private final Standing[] ofBefore;
    private final Standing[] ofAfter;
    private final Map<Integer, List<BlockDiff>> ghosts = new HashMap<>();
    private final Map<Integer, Integer> movedAt = new HashMap<>();

    /** Where in the later text what is gone is told: after a block, or before all blocks of a document. */
    private static final class Reach {
        private final int end;
        private int last;

        Reach(int end, int last) {
            this.end = end;
            this.last = last;
        }
    }

    @SuppressWarnings("NullAway") // Filled as far as linked; read through of().
    Assembly(Side before, Side after, Outcome outcome, Nodes nodes) {
        this.before = before;
        this.after = after;
        this.outcome = outcome;
        this.nodes = nodes;
        ofBefore = new Standing[before.nodes().size()];
        ofAfter = new Standing[after.nodes().size()];
        for (Standing standing : outcome.standings()) {
            standing.link().before().forEach(i -> ofBefore[i] = standing);
            standing.link().after().forEach(i -> ofAfter[i] = standing);
        }
        for (Outcome.Moved moved : outcome.moved()) {
            movedAt.put(moved.before(), movedAt.size());
        }
        before.sections().stream().filter(Section::isRoot).forEach(this::gone);
    }

    /** The nodes of the document at a place. */
    List<BlockDiff> document(int place) {
        List<BlockDiff> blocks = new ArrayList<>(ghosts.getOrDefault(start(place), List.of()));
        Section root = after.sections().stream()
                .filter(s -> s.isRoot() && s.document() == place)
                .findFirst()
                .orElseThrow();
        for (Node node : after.range(root.from(), root.to())) {
            Optional<Standing> standing = of(ofAfter, node.id());
            if (standing.isEmpty()) {
                blocks.add(nodes.added(node));
            } else if (standing.get().link().firstAfter() == node.id()) {
                blocks.add(nodes.linked(standing.get()));
            }
            blocks.addAll(ghosts.getOrDefault(node.id(), List.of()));
        }
        return blocks;
    }

    private static Optional<Standing> of(Standing[] standings, int node) {
        return Optional.ofNullable(standings[node]);
    }

    /** Stands for the place before all blocks of a document. */
    private static int start(int document) {
        return -1 - document;
    }

    /** Tells what is gone of a document. */
    private void gone(Section root) {
        Deque<Reach> reaches = new ArrayDeque<>();
        Map<Integer, Reach> carrying = new HashMap<>();
        Reach whole = new Reach(root.to(), start(root.document()));
        reaches.push(whole);
        for (Node node : before.range(root.from(), root.to())) {
            while (reaches.size() > 1 && node.id() >= reaches.getFirst().end) {
                reaches.pop();
            }
            Optional<Standing> standing = of(ofBefore, node.id());
            Kind kind = standing.map(Standing::kind).orElse(Kind.MOVED);
            switch (kind) {
                case STAYED ->
                    whole.last = standing.map(s -> s.link().firstAfter()).orElse(whole.last);
                case CARRIED ->
                    standing.ifPresent(s -> Optional.ofNullable(carrying.get(s.section()))
                            .ifPresent(r -> r.last = s.link().firstAfter()));
                case MOVED -> {
                    if (standing.isEmpty() || standing.get().link().firstBefore() == node.id()) {
                        ghosts.computeIfAbsent(reaches.getFirst().last, k -> new ArrayList<>())
                                .add(standing.map(nodes::left).orElseGet(() -> nodes.removed(node)));
                    }
                }
            }
            begin(node, reaches, carrying);
        }
    }

    /** What is gone from a section that moved is told where the section is now. */
    private void begin(Node node, Deque<Reach> reaches, Map<Integer, Reach> carrying) {
        Integer place = movedAt.get(node.id());
        if (place != null) {
            Outcome.Moved moved = outcome.moved().get(place);
            Reach reach = new Reach(moved.beforeEnd(), moved.after());
            reaches.push(reach);
            carrying.put(place, reach);
        }
    }
}
