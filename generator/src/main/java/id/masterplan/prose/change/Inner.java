package id.masterplan.prose.change;

import id.masterplan.model.Block;
import id.masterplan.text.Span;
import java.util.List;
import java.util.Optional;

/** What changed within a block. */
public sealed interface Inner {
    /** Nothing. */
    record Same() implements Inner {}

    /** Old and new stand apart: one of them is missing, the kind of block changed, or it was written anew. */
    record Whole() implements Inner {}

    /** Words of a paragraph or a heading, or of paragraphs that were split or merged. */
    record Words(List<Run> runs) implements Inner {
        /** Guards the list against later change. */
        public Words {
            runs = List.copyOf(runs);
        }
    }

    /** Columns and rows of a table; the first row is the header. Cells follow the columns. */
    record Table(List<Column> columns, List<Row> rows) implements Inner {
        /** Guards the lists against later change. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column: SAME, CHANGED (its header), ADDED, REMOVED, or moved (MOVED_TO stands at its new place alone).
     *
     * @param before its place in the earlier table
     * @param after its place in the later table
     */
    record Column(BlockFate fate, Optional<Integer> before, Optional<Integer> after) {}

    /**
     * A row; both ends of a move share the id.
     *
     * @param before its place in the earlier table, the header 0
     * @param after its place in the later table, the header 0
     * @param cells one for each column; none at the old place of a move
     */
    record Row(
            BlockFate fate,
            Optional<Integer> before,
            Optional<Integer> after,
            List<Cell> cells,
            Optional<String> moveId) {
        /** Guards the list against later change. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell: SAME, CHANGED, ADDED, REMOVED; its words on both sides. No runs where row or column lack on both sides. */
    record Cell(BlockFate fate, List<Run> runs) {
        /** Guards the list against later change. */
        public Cell {
            runs = List.copyOf(runs);
        }
    }

    /** The items of a list at every depth, in reading order. */
    record Items(List<Entry> entries) implements Inner {
        /** Guards the list against later change. */
        public Items {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An item of a list; a change of depth is one event of the item.
     *
     * @param moveId the same at both ends of a move within the list
     */
    record Entry(
            BlockFate fate,
            Optional<Bullet> before,
            Optional<Bullet> after,
            Inner inner,
            List<Note> notes,
            Optional<String> moveId) {
        /** Guards the list against later change. */
        public Entry {
            notes = List.copyOf(notes);
        }
    }

    /**
     * One item as it stands in a list.
     *
     * @param depth from 0
     * @param ordered whether it is numbered
     * @param own what the item says itself, without the lists below it
     * @param continued whether this goes on with an item after the lists below it, and is no item of its own
     */
    record Bullet(int depth, boolean ordered, Optional<Boolean> done, List<Block> own, boolean continued) {
        /** Guards the list against later change. */
        public Bullet {
            own = List.copyOf(own);
        }
    }

    /** Code by line. */
    record Lines(List<Span> lines) implements Inner {
        /** Guards the list against later change. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** The blocks of a quotation or a footnote. */
    record Blocks(List<BlockDiff> blocks) implements Inner {
        /** Guards the list against later change. */
        public Blocks {
            blocks = List.copyOf(blocks);
        }
    }
}
