package id.masterplan.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import id.masterplan.model.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the parser's tables into ours. */
final class TableReader {
    private final InlineReader inline;

    TableReader(InlineReader inline) {
        this.inline = inline;
    }

    Block.Table read(TableBlock table) {
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead) {
                head.addAll(rows(part));
            } else if (part instanceof TableBody) {
                body.addAll(rows(part));
            }
        }
        List<Block.Cell> header = head.isEmpty() ? List.of() : head.get(0).cells();
        return new Block.Table(header, body);
    }

    private List<Block.Row> rows(Node part) {
        List<Block.Row> rows = new ArrayList<>();
        for (Node row : part.getChildren()) {
            if (row instanceof TableRow) {
                rows.add(new Block.Row(cells(row)));
            }
        }
        return rows;
    }

    private List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell : row.getChildren()) {
            if (cell instanceof TableCell c) {
                cells.add(new Block.Cell(alignment(c.getAlignment()), inline.read(c)));
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
        if (alignment == null) {
            return Block.Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
        };
    }
}
