package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.Matching.Link;
import id.masterplan.prose.Outcome.Kind;
import id.masterplan.prose.Outcome.Standing;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.inner.Inners;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the single nodes of the answer. */
final class Nodes {
    private final Side before;
    private final Side after;
    private final Places from;
    private final Places to;
    private final MoveNames moves;
    private final Map<Integer, Integer> carried = new HashMap<>();

    Nodes(Side before, Side after, Places from, Places to, Outcome outcome, MoveNames moves) {
        this.before = before;
        this.after = after;
        this.from = from;
        this.to = to;
        this.moves = moves;
        for (Standing standing : outcome.standings()) {
            if (standing.kind() == Kind.CARRIED) {
                int heading = outcome.moved().get(standing.section()).after();
                carried.merge(heading, standing.link().after().size(), Integer::sum);
            }
        }
    }

    BlockDiff added(Node node) {
        return new BlockDiff(
                BlockFate.ADDED, List.of(), List.of(to.of(node)), new Inner.Whole(), List.of(), Optional.empty(), 0);
    }

    BlockDiff removed(Node node) {
        return new BlockDiff(
                BlockFate.REMOVED,
                List.of(from.of(node)),
                List.of(),
                new Inner.Whole(),
                List.of(),
                Optional.empty(),
                0);
    }

    /** The place that a block left. */
    BlockDiff left(Standing standing) {
        Link link = standing.link();
        return new BlockDiff(
                BlockFate.MOVED_FROM,
                link.before().stream().map(from::of).toList(),
                List.of(),
                new Inner.Same(),
                List.of(),
                moves.of(link),
                carried.getOrDefault(link.firstAfter(), 0));
    }

    /** Blocks that belong together, at their later place. */
    BlockDiff linked(Standing standing) {
        Link link = standing.link();
        List<Placed> old = link.before().stream().map(from::of).toList();
        List<Placed> now = link.after().stream().map(to::of).toList();
        Inners inners = inners(link);
        return new BlockDiff(
                fate(standing, inners),
                old,
                now,
                inners.inner(),
                inners.notes(),
                moves.of(link),
                carried.getOrDefault(link.firstAfter(), 0));
    }

    private static BlockFate fate(Standing standing, Inners inners) {
        if (standing.kind() == Kind.MOVED) {
            return BlockFate.MOVED_TO;
        }
        if (standing.link().after().size() > 1) {
            return BlockFate.SPLIT;
        }
        if (standing.link().before().size() > 1) {
            return BlockFate.MERGED;
        }
        return inners.inner() instanceof Inner.Same && inners.notes().isEmpty() ? BlockFate.SAME : BlockFate.CHANGED;
    }

    private Inners inners(Link link) {
        Node a = before.node(link.firstBefore());
        Node b = after.node(link.firstAfter());
        if (link.before().size() > 1 || link.after().size() > 1) {
            return Inners.parted(
                    blocks(before, link.before()), blocks(after, link.after()), before.notesOf(a), after.notesOf(b));
        }
        return a.exact().equals(b.exact())
                ? new Inners(new Inner.Same(), List.of())
                : Inners.of(a.block(), b.block(), before.notesOf(a), after.notesOf(b));
    }

    private static List<Block> blocks(Side side, List<Integer> ids) {
        return ids.stream().map(i -> side.node(i).block()).toList();
    }
}
