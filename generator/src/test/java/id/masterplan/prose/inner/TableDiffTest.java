package id.masterplan.prose.inner;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableDiffTest {
    @Test
    void the_cells_hold_both_tables() {
        RandomText text = new RandomText(10);
        for (int i = 0; i < 1000; i++) {
            Block.Table before = text.table();
            Block.Table after = i % 3 == 0 ? text.table() : text.edited(before);
            if (Inners.of(before, after).inner() instanceof Inner.Table told) {
                assertThat(told(told, before, true)).isEqualTo(meant(before));
                assertThat(told(told, after, false)).isEqualTo(meant(after));
            }
        }
    }

    private static List<List<List<Inline>>> meant(Block.Table table) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        rows.add(row(table.header()));
        table.rows().forEach(r -> rows.add(row(r.cells())));
        return rows;
    }

    private static List<List<Inline>> row(List<Block.Cell> cells) {
        return cells.stream().map(c -> InlineTree.normal(c.content())).toList();
    }

    private static List<List<List<Inline>>> told(Inner.Table told, Block.Table table, boolean before) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        meant(table).forEach(r -> rows.add(new ArrayList<>(r)));
        for (Inner.Row row : told.rows()) {
            Optional<Integer> at = before ? row.before() : row.after();
            for (int c = 0; c < row.cells().size(); c++) {
                Inner.Column column = told.columns().get(c);
                Optional<Integer> place = before ? column.before() : column.after();
                if (at.isPresent() && place.isPresent()) {
                    rows.get(at.get()).set(place.get(), side(row.cells().get(c).runs(), before));
                }
            }
        }
        return rows;
    }

    private static List<Inline> side(List<Run> runs, boolean before) {
        return InlineTree.normal(runs.stream()
                .flatMap(r -> (before ? r.before() : r.after()).stream())
                .toList());
    }

    @Test
    void every_row_and_column_is_told_once_on_each_side() {
        RandomText text = new RandomText(11);
        for (int i = 0; i < 1000; i++) {
            Block.Table before = text.table();
            Block.Table after = i % 3 == 0 ? text.table() : text.edited(before);
            if (Inners.of(before, after).inner() instanceof Inner.Table told) {
                List<Inner.Row> rows = told.rows().stream()
                        .filter(r -> r.fate() != BlockFate.MOVED_FROM)
                        .toList();
                assertThat(rows.stream().flatMap(r -> r.before().stream()))
                        .doesNotHaveDuplicates()
                        .hasSize(before.rows().size() + 1);
                assertThat(rows.stream().flatMap(r -> r.after().stream()).toList())
                        .isSorted()
                        .hasSize(after.rows().size() + 1);
                assertThat(told.columns().stream().flatMap(c -> c.before().stream()))
                        .doesNotHaveDuplicates()
                        .hasSize(before.header().size());
            }
        }
    }

    @Test
    void swapped_tables_pair_the_same_rows_and_columns() {
        RandomText text = new RandomText(12);
        for (int i = 0; i < 1000; i++) {
            Block.Table before = text.table();
            Block.Table after = i % 3 == 0 ? text.table() : text.edited(before);
            if (Inners.of(before, after).inner() instanceof Inner.Table there) {
                Inner.Table back = (Inner.Table) Inners.of(after, before).inner();
                assertThat(pairs(back, false)).containsExactlyInAnyOrderElementsOf(pairs(there, true));
            }
        }
    }

    private static List<String> pairs(Inner.Table table, boolean there) {
        List<String> pairs = new ArrayList<>();
        table.rows().stream()
                .filter(r -> r.before().isPresent() && r.after().isPresent())
                .forEach(r -> pairs.add(
                        r.fate() + " " + (there ? r.before() : r.after()) + (there ? r.after() : r.before())));
        table.columns().stream()
                .filter(c -> c.before().isPresent() && c.after().isPresent())
                .forEach(c -> pairs.add(
                        "column " + c.fate() + (there ? c.before() : c.after()) + (there ? c.after() : c.before())));
        return pairs;
    }
}
