package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block as the truth knows it: tables and lists by parts, whose ids outlive every operator. */
sealed interface Body {
    Block block();

    /** A block without parts. */
    record Plain(Block block) implements Body {}

    /** A table; row 0 is the header. */
    record Grid(List<Integer> columns, List<Line> lines) implements Body {
        public Grid {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        @Override
        public Block block() {
            return new Block.Table(
                    lines.get(0).cells(),
                    lines.stream().skip(1).map(l -> new Block.Row(l.cells())).toList());
        }
    }

    /** A row of a table. */
    record Line(int id, List<Block.Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A list, its items in reading order. */
    record Tree(List<Leaf> leaves) implements Body {
        public Tree {
            leaves = List.copyOf(leaves);
        }

        @Override
        public Block block() {
            return items(0, leaves.size(), 0);
        }

        private Block.Items items(int from, int to, int depth) {
            List<Block.Item> items = new ArrayList<>();
            for (int at = from; at < to; ) {
                int end = at + 1;
                while (end < to && leaves.get(end).depth() > depth) {
                    end++;
                }
                Leaf leaf = leaves.get(at);
                List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(leaf.content())));
                if (end > at + 1) {
                    blocks.add(items(at + 1, end, depth + 1));
                }
                items.add(new Block.Item(leaf.done(), blocks));
                at = end;
            }
            return new Block.Items(leaves.get(from).ordered(), 1, items);
        }
    }

    /** An item of a list with its own words. */
    record Leaf(int id, int depth, boolean ordered, Optional<Boolean> done, List<Inline> content) {
        public Leaf {
            content = List.copyOf(content);
        }
    }

    /** Reads a block by parts where its shape is regular. */
    static Body of(Block block, Ids ids) {
        if (block instanceof Block.Table table
                && table.rows().stream()
                        .allMatch(r -> r.cells().size() == table.header().size())) {
            List<Line> lines = new ArrayList<>(List.of(new Line(ids.next(), table.header())));
            table.rows().forEach(r -> lines.add(new Line(ids.next(), r.cells())));
            return new Grid(table.header().stream().map(c -> ids.next()).toList(), lines);
        }
        if (block instanceof Block.Items items) {
            List<Leaf> leaves = new ArrayList<>();
            if (flatten(items, 0, leaves, ids)) {
                return new Tree(leaves);
            }
        }
        return new Plain(block);
    }

    private static boolean flatten(Block.Items items, int depth, List<Leaf> to, Ids ids) {
        for (Block.Item item : items.items()) {
            List<Block> blocks = item.blocks();
            if (blocks.isEmpty() || blocks.size() > 2 || !(blocks.get(0) instanceof Block.Paragraph own)) {
                return false;
            }
            to.add(new Leaf(ids.next(), depth, items.ordered(), item.done(), own.content()));
            if (blocks.size() == 2
                    && !(blocks.get(1) instanceof Block.Items below && flatten(below, depth + 1, to, ids))) {
                return false;
            }
        }
        return items.start() == 1 || !items.ordered();
    }
}
