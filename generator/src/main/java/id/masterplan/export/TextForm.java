package id.masterplan.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The shapes of compared text in our JSON: what became of each block, and within it. */
final class TextForm {
    private TextForm() {}

    /**
     * A block, or blocks that were split or merged; {@code move} names both ends of a move, {@code broughtBy} the editions
     * between that brought the change, where there are any.
     */
    record Node(
            String fate,
            String kind,
            List<Place> before,
            List<Place> after,
            Inside inner,
            List<Fact> notes,
            Optional<String> move,
            int carried,
            Optional<List<String>> broughtBy) {}

    /** A block where it stands, and its words. */
    record Place(String id, String document, int index, String kind, String section, List<String> path, String text) {}

    /**
     * What changed within. The form is {@code same}, {@code whole}, {@code words} (runs), {@code table} (columns, rows),
     * {@code items} (entries), {@code lines} or {@code blocks}.
     */
    record Inside(
            String form,
            Optional<List<Stretch>> runs,
            Optional<List<Column>> columns,
            Optional<List<Row>> rows,
            Optional<List<Entry>> entries,
            Optional<List<Line>> lines,
            Optional<List<Node>> blocks) {}

    /** A stretch of a line: its words on both sides. */
    record Stretch(String op, String before, String after, Optional<Clue> hint) {}

    /** What to know of a replaced word: the root both share, or by how much a figure differs. */
    record Clue(
            Optional<String> root, Optional<BigDecimal> amount, Optional<BigDecimal> percent, Optional<String> unit) {}

    /** Something that changed besides words. */
    record Fact(String kind, String before, String after) {}

    /** A column by its places in both tables. */
    record Column(String fate, Optional<Integer> before, Optional<Integer> after) {}

    /** A row by its places in both tables, the header 0; cells follow the columns. */
    record Row(
            String fate, Optional<Integer> before, Optional<Integer> after, List<Cell> cells, Optional<String> move) {}

    /** A cell. */
    record Cell(String fate, List<Stretch> runs) {}

    /** An item of a list, at any depth. */
    record Entry(
            String fate,
            Optional<Bullet> before,
            Optional<Bullet> after,
            Inside inner,
            List<Fact> notes,
            Optional<String> move) {}

    /** An item as it stands on one side. */
    record Bullet(int depth, boolean ordered, Optional<Boolean> done, String text) {}

    /** Lines of code. */
    record Line(String op, String text) {}

    /** A section whose heading or place changed. */
    record Section(List<String> changes, Optional<Place> before, Optional<Place> after, Optional<String> move) {}
}
