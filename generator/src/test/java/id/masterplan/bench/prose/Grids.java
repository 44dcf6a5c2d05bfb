package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.DocumentDiff;
import id.masterplan.prose.change.Inner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Q8 for tables: rows, columns and changed cells. */
final class Grids {
    final Counter rows = new Counter();
    final Counter columns = new Counter();
    final Counter cells = new Counter();

    /** Adds the tables of a case. */
    void add(Truth truth, List<DocumentDiff> diffs) {
        Map<String, BlockDiff> nodes = new HashMap<>();
        Nodes.told(diffs).forEach(n -> n.after().forEach(p -> nodes.put(p.id(), n)));
        for (Truth.Twin<Body.Grid> twin : truth.grids()) {
            if (twin.before().equals(twin.after())) {
                continue;
            }
            BlockDiff node = nodes.get(twin.afterPlace());
            Inner inner = node == null || node.before().isEmpty() ? new Inner.Whole() : node.inner();
            boolean paired =
                    inner instanceof Inner.Table && node.before().get(0).id().equals(twin.beforePlace());
            add(twin, paired ? (Inner.Table) inner : new Inner.Table(List.of(), List.of()));
        }
    }

    private record Pair(int before, int after) {}

    private record Spot(Pair row, Pair column) {}

    private void add(Truth.Twin<Body.Grid> twin, Inner.Table table) {
        Set<Pair> trueRows = pairs(ids(twin.before().lines()), ids(twin.after().lines()));
        Set<Pair> trueColumns = pairs(twin.before().columns(), twin.after().columns());
        Set<Pair> toldColumns = new HashSet<>();
        for (Inner.Column column : table.columns()) {
            pair(column.fate(), column.before(), column.after()).ifPresent(toldColumns::add);
        }
        Map<String, Integer> froms = new HashMap<>();
        table.rows().stream()
                .filter(r -> r.fate() == BlockFate.MOVED_FROM && r.moveId().isPresent())
                .forEach(r -> froms.put(r.moveId().get(), r.before().orElse(-1)));
        Set<Pair> toldRows = new HashSet<>();
        Set<Spot> toldCells = new HashSet<>();
        for (Inner.Row row : table.rows()) {
            Optional<Integer> before = row.before().or(() -> row.moveId().map(froms::get));
            pair(row.fate(), before, row.after()).ifPresent(p -> {
                toldRows.add(p);
                for (int c = 0; c < row.cells().size(); c++) {
                    Inner.Column column = table.columns().get(c);
                    if (row.cells().get(c).fate() == BlockFate.CHANGED) {
                        pair(column.fate(), column.before(), column.after())
                                .ifPresent(q -> toldCells.add(new Spot(p, q)));
                    }
                }
            });
        }
        count(rows, trueRows, toldRows);
        count(columns, trueColumns, toldColumns);
        count(cells, changed(twin, trueRows, trueColumns), toldCells);
    }

    private static Optional<Pair> pair(BlockFate fate, Optional<Integer> before, Optional<Integer> after) {
        return fate != BlockFate.MOVED_FROM && before.isPresent() && after.isPresent()
                ? Optional.of(new Pair(before.get(), after.get()))
                : Optional.empty();
    }

    private static Set<Spot> changed(Truth.Twin<Body.Grid> twin, Set<Pair> rows, Set<Pair> columns) {
        Set<Spot> changed = new HashSet<>();
        for (Pair row : rows) {
            for (Pair column : columns) {
                Block.Cell before =
                        twin.before().lines().get(row.before()).cells().get(column.before());
                Block.Cell after = twin.after().lines().get(row.after()).cells().get(column.after());
                if (!before.content().equals(after.content())) {
                    changed.add(new Spot(row, column));
                }
            }
        }
        return changed;
    }

    private static List<Integer> ids(List<Body.Line> lines) {
        return lines.stream().map(Body.Line::id).toList();
    }

    private static Set<Pair> pairs(List<Integer> before, List<Integer> after) {
        Set<Pair> pairs = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            int at = after.indexOf(before.get(i));
            if (at >= 0) {
                pairs.add(new Pair(i, at));
            }
        }
        return pairs;
    }

    private static <T> void count(Counter counter, Set<T> truth, Set<T> told) {
        long right = told.stream().filter(truth::contains).count();
        counter.add(right, told.size() - right, truth.size() - right);
    }
}
