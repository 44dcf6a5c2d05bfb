package id.masterplan.site;

import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Cells of tables by their style. */
final class Cells {
    private Cells() {}

    static GridCell head(Phrase phrase) {
        return new GridCell(phrase, "head");
    }

    static GridCell head(List<Phrase> lines) {
        return new GridCell(lines.get(0), "head", lines.subList(1, lines.size()));
    }

    static GridCell text(String text) {
        return text(Phrase.of(text));
    }

    static GridCell text(Phrase phrase) {
        return new GridCell(phrase, "text");
    }

    static GridCell number(Phrase phrase) {
        return new GridCell(phrase, "number");
    }

    static GridRow row(boolean illustrative, GridCell... cells) {
        return new GridRow(List.of(cells), illustrative);
    }

    static GridRow row(GridCell... cells) {
        return row(false, cells);
    }

    /** A cell of a chart: whether something runs in this year. */
    static GridCell mark(Labels labels, boolean on) {
        return new GridCell(Phrase.of(labels.word(on ? "roadmap.on" : "roadmap.off")), on ? "on" : "off");
    }

    /** A cell of several lines; of none, an empty one. */
    static GridCell lines(List<Phrase> lines) {
        return lines.isEmpty() ? text("") : new GridCell(lines.get(0), "text", lines.subList(1, lines.size()));
    }

    static GridRow row(String id, boolean illustrative, GridCell... cells) {
        return new GridRow(List.of(cells), illustrative, Optional.of(id));
    }

    /** The table without the columns in which no row says anything; the first one stays. */
    static Grid filled(Grid grid) {
        List<Integer> kept = IntStream.range(0, grid.head().size())
                .filter(i -> i == 0
                        || grid.rows().stream().anyMatch(r -> said(r.cells().get(i))))
                .boxed()
                .toList();
        return new Grid(
                grid.caption(),
                kept.stream().map(grid.head()::get).toList(),
                grid.rows().stream().map(r -> only(r, kept)).toList(),
                grid.foot().stream().map(r -> only(r, kept)).toList());
    }

    private static boolean said(GridCell cell) {
        return !cell.phrase().text().isBlank() || cell.phrase().printed().isPresent();
    }

    private static GridRow only(GridRow row, List<Integer> kept) {
        return new GridRow(kept.stream().map(row.cells()::get).toList(), row.illustrative(), row.id());
    }
}
