package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A table by rows and columns; the header is row 0.
 *
 * @param exact the cells as they are compared
 * @param said their words in small letters
 */
record Grid(List<List<Block.Cell>> cells, List<List<String>> exact, List<List<String>> said, int columns) {
    static Grid of(Block.Table table, UnaryOperator<String> notes) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        rows.add(table.header());
        table.rows().forEach(r -> rows.add(r.cells()));
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> exact = new ArrayList<>();
        List<List<String>> said = new ArrayList<>();
        for (List<Block.Cell> row : rows) {
            List<String> exactRow = new ArrayList<>();
            List<String> saidRow = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                List<Inline> content = c < row.size() ? row.get(c).content() : List.of();
                exactRow.add(
                        content.isEmpty()
                                ? ""
                                : InlineTree.normal(content, notes).toString());
                saidRow.add(Line.of(content).text().toLowerCase(Locale.ROOT));
            }
            exact.add(exactRow);
            said.add(saidRow);
        }
        return new Grid(rows, exact, said, columns);
    }

    int rows() {
        return cells.size();
    }

    List<Inline> content(int row, int column) {
        List<Block.Cell> all = cells.get(row);
        return column < all.size() ? all.get(column).content() : List.of();
    }

    Block.Alignment alignment(int column) {
        return column < cells.get(0).size() ? cells.get(0).get(column).alignment() : Block.Alignment.NONE;
    }

    String said(int row, int column) {
        return said.get(row).get(column);
    }

    String exact(int row, int column) {
        return exact.get(row).get(column);
    }

    /** The words of a column below its header. */
    List<String> column(int column) {
        return said.subList(1, said.size()).stream().map(r -> r.get(column)).toList();
    }

    /** The rows below the header, told apart by some columns. */
    List<Node> nodes(List<Integer> columns) {
        List<Node> nodes = new ArrayList<>();
        for (int r = 1; r < rows(); r++) {
            List<String> exactCells = new ArrayList<>();
            StringBuilder plain = new StringBuilder();
            for (int column : columns) {
                exactCells.add(exact(r, column));
                plain.append(said(r, column)).append('\n');
            }
            nodes.add(Node.row(exactCells, plain.toString().strip()));
        }
        return nodes;
    }
}
