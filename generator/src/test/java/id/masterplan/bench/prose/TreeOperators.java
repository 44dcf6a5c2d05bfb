package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Operators on lists. */
final class TreeOperators {
    private final Sheet sheet;
    private final Ids ids;
    private final Random random;
    private final WordEdits edits;
    private final List<String> pool;

    TreeOperators(Sheet sheet, Ids ids, Random random, WordEdits edits, List<String> pool) {
        this.sheet = sheet;
        this.ids = ids;
        this.random = random;
        this.edits = edits;
        this.pool = pool;
    }

    Optional<String> add() {
        return change("item added", leaves -> {
            int at = random.nextInt(leaves.size());
            Body.Leaf next = leaves.get(at);
            leaves.add(
                    at,
                    new Body.Leaf(
                            ids.next(),
                            next.depth(),
                            next.ordered(),
                            next.done(),
                            BlockOperators.sentence(random, pool, 5 + random.nextInt(6))));
            return leaves;
        });
    }

    Optional<String> remove() {
        return change("item removed", leaves -> {
            int at = random.nextInt(leaves.size());
            if (leaves.size() > 2 && end(leaves, at) == at + 1) {
                leaves.remove(at);
            }
            return leaves;
        });
    }

    /** Moves an item with what stands below it to before another of its depth. */
    Optional<String> move() {
        return change("item moved", leaves -> {
            int at = random.nextInt(leaves.size());
            List<Body.Leaf> moved = new ArrayList<>(leaves.subList(at, end(leaves, at)));
            List<Body.Leaf> rest = new ArrayList<>(leaves);
            rest.removeAll(moved);
            int depth = moved.get(0).depth();
            for (int tries = 0; tries < 10; tries++) {
                int to = random.nextInt(rest.size() + 1);
                boolean fits = (depth == 0 && to == rest.size())
                        || (to < rest.size() && rest.get(to).depth() == depth);
                if (fits && to != at) {
                    rest.addAll(to, moved);
                    return rest;
                }
            }
            return leaves;
        });
    }

    Optional<String> depth() {
        return change("item indented", leaves -> {
            int at = 1 + random.nextInt(leaves.size() - 1);
            Body.Leaf leaf = leaves.get(at);
            boolean deeper = leaf.depth() <= leaves.get(at - 1).depth();
            if (end(leaves, at) == at + 1 && (deeper || leaf.depth() > 0)) {
                int depth = leaf.depth() + (deeper ? 1 : -1);
                leaves.set(at, new Body.Leaf(leaf.id(), depth, leaf.ordered(), leaf.done(), leaf.content()));
            }
            return leaves;
        });
    }

    Optional<String> edit() {
        return change("item edited", leaves -> {
            int at = random.nextInt(leaves.size());
            Body.Leaf leaf = leaves.get(at);
            List<Inline> content = edits.edit(leaf.content(), WordEdits.Kind.REPLACE, 1);
            if (!content.isEmpty()) {
                leaves.set(at, new Body.Leaf(leaf.id(), leaf.depth(), leaf.ordered(), leaf.done(), content));
            }
            return leaves;
        });
    }

    private static int end(List<Body.Leaf> leaves, int at) {
        int end = at + 1;
        while (end < leaves.size() && leaves.get(end).depth() > leaves.get(at).depth()) {
            end++;
        }
        return end;
    }

    private Optional<String> change(String what, UnaryOperator<List<Body.Leaf>> change) {
        for (int tries = 0; tries < 8; tries++) {
            int at = Operators.choose(sheet, random, Block.Items.class);
            if (at >= 0
                    && sheet.pieces().get(at).body() instanceof Body.Tree tree
                    && tree.leaves().size() > 1) {
                Body.Tree changed = new Body.Tree(change.apply(new ArrayList<>(tree.leaves())));
                if (!changed.equals(tree) && changed.leaves().get(0).depth() == 0) {
                    sheet.pieces().set(at, sheet.pieces().get(at).with(changed));
                    return Optional.of(
                            what + " in " + Operators.excerpt(sheet.pieces().get(at)));
                }
            }
        }
        return Optional.empty();
    }
}
