package id.masterplan.diff;

import id.masterplan.model.Block;
import id.masterplan.text.InOrder;
import id.masterplan.text.Lcs;
import id.masterplan.text.Span;
import id.masterplan.text.TextDiff;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The blocks of one text in two editions, once it is known which belong together. */
final class ProseDiff {
    private final List<ProseNode> before;
    private final List<ProseNode> after;
    private final MoveIds moves;
    private final boolean divide;
    private final List<BlockDiff> blocks = new ArrayList<>();

    private ProseDiff(List<ProseNode> before, List<ProseNode> after, MoveIds moves, boolean divide) {
        this.before = before;
        this.after = after;
        this.moves = moves;
        this.divide = divide;
    }

    /** The pairs of a text that stayed in order. */
    static List<Lcs.Pair> inOrder(List<ProseNode> before, Map<Integer, Integer> pairs) {
        return InOrder.heaviest(
                ProseMatch.pairs(pairs), p -> before.get(p.before()).weight());
    }

    /** The blocks in the order of the later text, what is gone where it was. */
    static List<BlockDiff> of(List<ProseNode> before, List<ProseNode> after, List<Lcs.Pair> stayed, MoveIds moves) {
        return of(before, after, stayed, moves, true);
    }

    /** {@code divide}: whether tables and lists are taken apart; their parts are not again. */
    private static List<BlockDiff> of(
            List<ProseNode> before, List<ProseNode> after, List<Lcs.Pair> stayed, MoveIds moves, boolean divide) {
        ProseDiff diff = new ProseDiff(before, after, moves, divide);
        int a = 0;
        int b = 0;
        for (Lcs.Pair pair : stayed) {
            diff.apart(a, pair.before(), b, pair.after());
            diff.stayed(before.get(pair.before()), after.get(pair.after()));
            a = pair.before() + 1;
            b = pair.after() + 1;
        }
        diff.apart(a, before.size(), b, after.size());
        return diff.blocks;
    }

    /** The rows of two tables or the items of two lists; nothing for other blocks. */
    private static List<BlockDiff> parts(ProseNode before, ProseNode after) {
        List<ProseNode> a = nodes(before);
        List<ProseNode> b = nodes(after);
        if (a.isEmpty() || b.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> pairs = ProseMatch.of(a, b);
        List<Lcs.Pair> stayed = inOrder(a, pairs);
        MoveIds moves = new MoveIds(after.chapter() + "-" + after.index() + "-");
        moves.within(a, b, pairs, stayed);
        return of(a, b, stayed, moves, false);
    }

    private static List<ProseNode> nodes(ProseNode node) {
        List<Block> parts = Parts.of(node.block());
        List<ProseNode> nodes = new ArrayList<>();
        for (Block part : parts) {
            nodes.add(node.part(nodes.size(), part));
        }
        return nodes;
    }

    private void apart(int fromA, int toA, int fromB, int toB) {
        for (ProseNode node : before.subList(fromA, toA)) {
            Optional<String> move = moves.from(node);
            blocks.add(new BlockDiff(
                    move.isPresent() ? BlockFate.MOVED_FROM : BlockFate.REMOVED,
                    Optional.of(node.block()),
                    Optional.empty(),
                    node.section(),
                    List.of(),
                    move,
                    List.of()));
        }
        for (ProseNode node : after.subList(fromB, toB)) {
            Optional<ProseNode> origin = moves.origin(node);
            if (origin.isPresent()) {
                blocks.add(pair(BlockFate.MOVED_TO, origin.get(), node, moves.to(node)));
            } else {
                blocks.add(new BlockDiff(
                        BlockFate.ADDED,
                        Optional.empty(),
                        Optional.of(node.block()),
                        node.section(),
                        List.of(),
                        Optional.empty(),
                        List.of()));
            }
        }
    }

    private void stayed(ProseNode a, ProseNode b) {
        boolean same = a.exact().equals(b.exact());
        blocks.add(pair(same ? BlockFate.SAME : BlockFate.CHANGED, a, b, Optional.empty()));
    }

    private BlockDiff pair(BlockFate fate, ProseNode a, ProseNode b, Optional<String> move) {
        boolean same = a.exact().equals(b.exact());
        List<BlockDiff> parts = same || !divide ? List.of() : parts(a, b);
        List<Span> spans = same || !parts.isEmpty() ? List.of() : spans(a, b);
        return new BlockDiff(fate, Optional.of(a.block()), Optional.of(b.block()), b.section(), spans, move, parts);
    }

    /** Word marks where they help: not for other marks or targets alone, not for code, not for what was written anew. */
    private static List<Span> spans(ProseNode a, ProseNode b) {
        if (a.plain().equals(b.plain()) || a.block() instanceof Block.Code || b.block() instanceof Block.Code) {
            return List.of();
        }
        List<Span> spans = TextDiff.words(a.plain(), b.plain());
        return TextDiff.kept(spans) >= DiffTuning.INLINE_MIN_KEEP ? spans : List.of();
    }

    /** How many blocks differ; both ends of a move count as one. */
    static int changed(List<BlockDiff> blocks) {
        Set<String> moved = new HashSet<>();
        int changed = 0;
        for (BlockDiff block : blocks) {
            boolean again =
                    block.moveId().isPresent() && !moved.add(block.moveId().get());
            changed += block.fate() == BlockFate.SAME || again ? 0 : 1;
        }
        return changed;
    }
}
