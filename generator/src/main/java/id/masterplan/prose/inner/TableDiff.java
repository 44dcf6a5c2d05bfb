package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares tables: columns by header, rows by the column that names them, cells word by word. */
final class TableDiff implements Walk.Visitor {
    private final Grid before;
    private final Grid after;
    private final Sides sides;
    private final List<Inner.Column> columns = new ArrayList<>();
    private final Set<Inner.Column> naming = new HashSet<>();
    private final Map<Integer, String> moves = new TreeMap<>();
    private final List<Inner.Row> rows = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private TableDiff(Grid before, Grid after, Sides sides) {
        this.sides = sides;
        this.before = before;
        this.after = after;
    }

    static Inners compare(Block.Table before, Block.Table after, Sides sides) {
        return new TableDiff(Grid.of(before, sides.before()), Grid.of(after, sides.after()), sides).run();
    }

    private Inners run() {
        TableMatch match = TableMatch.of(before, after);
        columns(match.columns());
        columns.stream().filter(this::isNaming).forEach(naming::add);
        Matching.Result matches = match.rows();
        matches.pairs().stream()
                .filter(p -> !matches.stayed().contains(p))
                .forEach(p -> moves.put(p.before(), String.valueOf(moves.size() + 1)));
        row(0, 0, false, null);
        Walk.of(before.rows() - 1, after.rows() - 1, matches, this);
        boolean same = columns.stream().allMatch(c -> c.fate() == BlockFate.SAME)
                && rows.stream().allMatch(r -> r.fate() == BlockFate.SAME);
        return new Inners(
                same ? new Inner.Same() : new Inner.Table(columns, rows),
                notes.stream().distinct().toList());
    }

    private boolean isNaming(Inner.Column column) {
        return column.before().isPresent()
                && column.after().isPresent()
                && new Rows(before, after, List.of())
                        .isNaming(new Lcs.Pair(
                                column.before().get(), column.after().get()));
    }

    /** The columns in the order of the later table, what is gone where it was. */
    private void columns(Matching.Result matches) {
        Walk.of(before.columns(), after.columns(), matches, new Walk.Visitor() {
            @Override
            public void before(int a, boolean moved) {
                if (!moved) {
                    columns.add(new Inner.Column(BlockFate.REMOVED, Optional.of(a), Optional.empty()));
                }
            }

            @Override
            public void after(int b) {
                columns.add(new Inner.Column(BlockFate.ADDED, Optional.empty(), Optional.of(b)));
            }

            @Override
            public void both(int a, int b, boolean moved) {
                boolean same = before.exact(0, a).equals(after.exact(0, b));
                BlockFate fate = moved ? BlockFate.MOVED_TO : same ? BlockFate.SAME : BlockFate.CHANGED;
                columns.add(new Inner.Column(fate, Optional.of(a), Optional.of(b)));
                Headings.note(notes, Note.Kind.ALIGNMENT, word(before.alignment(a)), word(after.alignment(b)));
            }
        });
    }

    private static String word(Block.Alignment alignment) {
        return alignment == Block.Alignment.NONE ? "" : alignment.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void before(int a, boolean moved) {
        String move = moves.get(a);
        rows.add(new Inner.Row(
                moved ? BlockFate.MOVED_FROM : BlockFate.REMOVED,
                Optional.of(a + 1),
                Optional.empty(),
                moved ? List.of() : cells(a + 1, -1),
                Optional.ofNullable(move)));
    }

    @Override
    public void after(int b) {
        rows.add(new Inner.Row(
                BlockFate.ADDED, Optional.empty(), Optional.of(b + 1), cells(-1, b + 1), Optional.empty()));
    }

    @Override
    public void both(int a, int b, boolean moved) {
        row(a + 1, b + 1, moved, moves.get(a));
    }

    private void row(int a, int b, boolean moved, @Nullable String move) {
        List<Inner.Cell> cells = cells(a, b);
        boolean same = cells.stream().noneMatch(c -> c.fate() == BlockFate.CHANGED);
        BlockFate fate = moved ? BlockFate.MOVED_TO : same ? BlockFate.SAME : BlockFate.CHANGED;
        rows.add(new Inner.Row(fate, Optional.of(a), Optional.of(b), cells, Optional.ofNullable(move)));
    }

    /** The cells of a row; -1 where it lacks on a side. */
    private List<Inner.Cell> cells(int a, int b) {
        List<Inner.Cell> cells = new ArrayList<>();
        for (Inner.Column column : columns) {
            boolean one = a >= 0 && column.before().isPresent();
            boolean other = b >= 0 && column.after().isPresent();
            Inner.Cell cell = new Cells(sides, naming.contains(column))
                    .of(
                            one ? Optional.of(before.content(a, column.before().get())) : Optional.empty(),
                            other ? Optional.of(after.content(b, column.after().get())) : Optional.empty());
            Facts.of(cell.runs()).forEach(notes::add);
            cells.add(cell);
        }
        return cells;
    }
}
