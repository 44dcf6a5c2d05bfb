package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A block of prose. Raw HTML is kept as text and never becomes markup. */
public sealed interface Block {
    /** A heading, level 1 to 6, with its explicit or derived anchor. */
    record Heading(int level, String anchor, List<Inline> content) implements Block {
        /** Guards the list against later change. */
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        /** Guards the list against later change. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list; {@code start} counts for ordered ones. */
    record Items(boolean ordered, int start, List<Item> items) implements Block {
        /** Guards the list against later change. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An item of a list; a task carries whether it is done. */
    record Item(Optional<Boolean> done, List<Block> blocks) {
        /** Guards the list against later change. */
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** A quotation. */
    record Quote(List<Block> blocks) implements Block {
        /** Guards the list against later change. */
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A table with one header row. */
    record Table(List<Cell> header, List<Row> rows) implements Block {
        /** Guards the lists against later change. */
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table. */
    record Row(List<Cell> cells) {
        /** Guards the list against later change. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. */
    record Cell(Alignment alignment, List<Inline> content) {
        /** Guards the list against later change. */
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** How a column is set. */
    enum Alignment {
        /** Not stated. */
        NONE,
        /** Left. */
        LEFT,
        /** Centre. */
        CENTER,
        /** Right. */
        RIGHT
    }

    /** Preformatted text. */
    record Code(Optional<String> language, String text) implements Block {}

    /** HTML found in the source, shown as the text it is. */
    record RawHtml(String text) implements Block {}

    /** A note at the foot of the text. */
    record Footnote(String label, List<Block> blocks) implements Block {
        /** Guards the list against later change. */
        public Footnote {
            blocks = List.copyOf(blocks);
        }
    }

    /** A break between themes. */
    record Rule() implements Block {}
}
