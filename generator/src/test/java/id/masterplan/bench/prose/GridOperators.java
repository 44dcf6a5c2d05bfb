package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Operators on tables. */
final class GridOperators {
    private final Sheet sheet;
    private final Ids ids;
    private final Random random;
    private final WordEdits edits;
    private final List<String> pool;

    GridOperators(Sheet sheet, Ids ids, Random random, WordEdits edits, List<String> pool) {
        this.sheet = sheet;
        this.ids = ids;
        this.random = random;
        this.edits = edits;
        this.pool = pool;
    }

    Optional<String> addRow() {
        return change("row added", 0, g -> {
            List<Body.Line> lines = new ArrayList<>(g.lines());
            List<Block.Cell> cells =
                    g.lines().get(0).cells().stream().map(this::made).toList();
            lines.add(1 + random.nextInt(lines.size()), new Body.Line(ids.next(), cells));
            return new Body.Grid(g.columns(), lines);
        });
    }

    Optional<String> removeRow() {
        return change("row removed", 3, g -> {
            List<Body.Line> lines = new ArrayList<>(g.lines());
            lines.remove(1 + random.nextInt(lines.size() - 1));
            return new Body.Grid(g.columns(), lines);
        });
    }

    Optional<String> moveRow() {
        return change("row moved", 3, g -> {
            List<Body.Line> lines = new ArrayList<>(g.lines());
            Body.Line line = lines.remove(1 + random.nextInt(lines.size() - 1));
            lines.add(1 + random.nextInt(lines.size()), line);
            return new Body.Grid(g.columns(), lines);
        });
    }

    Optional<String> addColumn() {
        return change("column added", 0, g -> {
            int at = random.nextInt(g.columns().size() + 1);
            List<Integer> columns = new ArrayList<>(g.columns());
            columns.add(at, ids.next());
            return new Body.Grid(columns, lines(g, cells -> {
                cells.add(at, made(cells.get(0)));
                return cells;
            }));
        });
    }

    Optional<String> removeColumn() {
        return change("column removed", 0, g -> {
            if (g.columns().size() < 3) {
                return g;
            }
            int at = 1 + random.nextInt(g.columns().size() - 1);
            List<Integer> columns = new ArrayList<>(g.columns());
            columns.remove(at);
            return new Body.Grid(columns, lines(g, cells -> {
                cells.remove(at);
                return cells;
            }));
        });
    }

    Optional<String> moveColumn() {
        return change("column moved", 0, g -> {
            int at = 1 + random.nextInt(g.columns().size() - 1);
            List<Integer> columns = new ArrayList<>(g.columns());
            Collections.swap(columns, at, at == 1 ? columns.size() - 1 : at - 1);
            int to = at == 1 ? g.columns().size() - 1 : at - 1;
            return new Body.Grid(columns, lines(g, cells -> {
                Collections.swap(cells, at, to);
                return cells;
            }));
        });
    }

    /** Changes up to three cells. */
    Optional<String> cell() {
        return change("cells changed", 2, g -> {
            Body.Grid changed = g;
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                changed = oneCell(changed);
            }
            return changed;
        });
    }

    private Body.Grid oneCell(Body.Grid grid) {
        int row = 1 + random.nextInt(grid.lines().size() - 1);
        int column = random.nextInt(grid.columns().size());
        List<Body.Line> lines = new ArrayList<>(grid.lines());
        List<Block.Cell> cells = new ArrayList<>(lines.get(row).cells());
        Block.Cell cell = cells.get(column);
        List<Inline> changed = edits.edit(cell.content(), WordEdits.Kind.REPLACE, 1);
        List<Inline> content = changed.isEmpty() ? edits.edit(cell.content(), WordEdits.Kind.NUMBER, 1) : changed;
        cells.set(column, new Block.Cell(cell.alignment(), content.isEmpty() ? cell.content() : content));
        lines.set(row, new Body.Line(lines.get(row).id(), cells));
        return new Body.Grid(grid.columns(), lines);
    }

    private Block.Cell made(Block.Cell like) {
        return new Block.Cell(like.alignment(), BlockOperators.sentence(random, pool, 2 + random.nextInt(2)));
    }

    private static List<Body.Line> lines(Body.Grid grid, UnaryOperator<List<Block.Cell>> change) {
        return grid.lines().stream()
                .map(l -> new Body.Line(l.id(), change.apply(new ArrayList<>(l.cells()))))
                .toList();
    }

    private Optional<String> change(String what, int rows, UnaryOperator<Body.Grid> change) {
        for (int tries = 0; tries < 8; tries++) {
            int at = Operators.choose(sheet, random, Block.Table.class);
            if (at >= 0
                    && sheet.pieces().get(at).body() instanceof Body.Grid grid
                    && grid.lines().size() > rows
                    && grid.columns().size() > 1) {
                Body.Grid changed = change.apply(grid);
                if (!changed.equals(grid)) {
                    sheet.pieces().set(at, sheet.pieces().get(at).with(changed));
                    return Optional.of(
                            what + " in " + Operators.excerpt(sheet.pieces().get(at)));
                }
            }
        }
        return Optional.empty();
    }
}
