package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the answer of the product. */
final class Nodes {
    private Nodes() {}

    /** All nodes but the old ends of moves. */
    static List<BlockDiff> told(List<DocumentDiff> diffs) {
        return all(diffs).filter(n -> n.fate() != BlockFate.MOVED_FROM).toList();
    }

    static Stream<BlockDiff> all(List<DocumentDiff> diffs) {
        return diffs.stream().flatMap(d -> d.blocks().stream());
    }

    /** Which blocks the answer holds to belong together. */
    static List<Truth.Link> links(List<DocumentDiff> diffs) {
        List<Truth.Link> links = new ArrayList<>();
        for (BlockDiff node : told(diffs)) {
            for (Placed before : node.before()) {
                for (Placed after : node.after()) {
                    links.add(new Truth.Link(before.id(), after.id()));
                }
            }
        }
        return links;
    }

    /** Places in the later text of what moved, with what went along below a heading. */
    static Set<String> moved(List<DocumentDiff> diffs) {
        Set<String> moved = new TreeSet<>();
        for (DocumentDiff diff : diffs) {
            for (BlockDiff node : diff.blocks()) {
                if (node.fate() == BlockFate.MOVED_TO) {
                    node.after().forEach(p -> moved.add(p.id()));
                    if (node.carried() > 0) {
                        carried(diff, node, moved);
                    }
                }
            }
        }
        return moved;
    }

    /** What stands below the heading in both texts. */
    private static void carried(DocumentDiff diff, BlockDiff heading, Set<String> moved) {
        Placed to = heading.after().get(0);
        Placed from = heading.before().get(0);
        int end = end(diff.after().orElseThrow().body().blocks(), to.index());
        for (BlockDiff node : diff.blocks()) {
            for (Placed after : node.after()) {
                boolean below = after.index() > to.index() && after.index() < end;
                boolean along = node.before().stream()
                        .anyMatch(b -> b.document().equals(from.document()) && b.index() > from.index());
                if (below && along) {
                    moved.add(after.id());
                }
            }
        }
    }

    /** Where the section that begins at a heading ends. */
    private static int end(List<Block> blocks, int at) {
        int level = ((Block.Heading) blocks.get(at)).level();
        int end = at + 1;
        while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading h && h.level() <= level)) {
            end++;
        }
        return end;
    }

    /** Nodes of which anything is told, at any depth. */
    static boolean says(List<DocumentDiff> diffs) {
        return diffs.stream().anyMatch(d -> !d.sections().isEmpty())
                || all(diffs).anyMatch(Nodes::says);
    }

    static boolean says(BlockDiff node) {
        return node.fate() != BlockFate.SAME || !node.notes().isEmpty() || !(node.inner() instanceof Inner.Same);
    }
}
