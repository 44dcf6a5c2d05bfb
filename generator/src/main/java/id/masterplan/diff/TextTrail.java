package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import id.masterplan.prose.form.BlockText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Follows the blocks of chapters through the comparisons of neighbours: which editions made of them what they are. */
final class TextTrail {
    private final List<EditionId> editions;
    private final List<BlockIndex> steps;
    private final BlockIndex ends;

    /**
     * The way of some blocks through the chain.
     *
     * @param turns the steps that changed them
     * @param stands where they stand in each edition; nowhere before they came and after they went
     */
    record Way(SortedSet<Integer> turns, List<List<Placed>> stands) {}

    TextTrail(List<EditionDiff> steps, EditionDiff ends) {
        this.editions = steps.stream().map(s -> s.after().id()).toList();
        this.steps = steps.stream().map(BlockIndex::of).toList();
        this.ends = BlockIndex.of(ends);
    }

    /** The editions that made a block of the first edition what it is in the last, oldest first. */
    List<EditionId> brought(BlockDiff change) {
        BlockDiff block = change.fate() == BlockFate.MOVED_FROM
                ? ends.from(change.before()).stream().findFirst().orElse(change)
                : change;
        SortedSet<Integer> turns = way(block).turns();
        if (block.after().isEmpty() && !turns.isEmpty()) {
            return named(turns.tailSet(turns.last())); // What was changed before it went is gone with it.
        }
        return named(turns);
    }

    /** The way of a block that both editions have, or that one of them has. */
    Way way(BlockDiff block) {
        boolean moved = block.moveId().isPresent();
        if (block.after().isEmpty()) {
            return forth(block.before(), 0, moved);
        }
        Way back = back(block.after(), moved);
        if (block.before().isEmpty()) {
            return back;
        }
        if (back.stands().get(0).isEmpty()) {
            back.turns().addAll(forth(block.before(), 0, moved).turns());
            return back;
        }
        return moved ? back : new Way(back.turns().tailSet(lastAsBefore(block, back)), back.stands());
    }

    /** The last edition between whose text is that of the first: what came before it left no trace. */
    private int lastAsBefore(BlockDiff block, Way way) {
        String before = text(block.before());
        boolean stayed = before.equals(text(block.after()));
        for (int i = steps.size() - 1; i > 0 && !stayed; i--) {
            if (text(way.stands().get(i)).equals(before)) {
                return i;
            }
        }
        return 0;
    }

    /** From the last edition to the first. */
    private Way back(List<Placed> blocks, boolean moves) {
        Way way = open();
        List<Placed> here = blocks;
        way.stands().set(steps.size(), here);
        for (int i = steps.size() - 1; i >= 0 && !here.isEmpty(); i--) {
            List<BlockDiff> nodes = steps.get(i).to(here);
            turn(way, i, nodes, moves);
            here = BlockIndex.before(nodes);
            way.stands().set(i, here);
        }
        return way;
    }

    /** From an edition to the last. */
    Way forth(List<Placed> blocks, int from, boolean moves) {
        Way way = open();
        List<Placed> here = blocks;
        way.stands().set(from, here);
        for (int i = from; i < steps.size() && !here.isEmpty(); i++) {
            List<BlockDiff> nodes = steps.get(i).from(here);
            turn(way, i, nodes, moves);
            here = BlockIndex.after(nodes);
            way.stands().set(i + 1, here);
        }
        return way;
    }

    private Way open() {
        return new Way(new TreeSet<>(), new ArrayList<>(Collections.nCopies(steps.size() + 1, List.of())));
    }

    private static void turn(Way way, int step, List<BlockDiff> nodes, boolean moves) {
        if (nodes.stream().anyMatch(n -> n.fate() != BlockFate.SAME && (moves || !onlyMoved(n)))) {
            way.turns().add(step);
        }
    }

    private static boolean onlyMoved(BlockDiff block) {
        return block.fate() == BlockFate.MOVED_TO
                && block.inner() instanceof Inner.Same
                && block.notes().isEmpty();
    }

    /** The editions that some steps lead to. */
    List<EditionId> named(SortedSet<Integer> turns) {
        return turns.stream().map(editions::get).toList();
    }

    /** Equal where blocks say the same. */
    static String text(List<Placed> blocks) {
        return BlockText.exact(blocks.stream().map(Placed::block).toList());
    }
}
