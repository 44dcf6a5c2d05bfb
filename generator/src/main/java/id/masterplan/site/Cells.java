package id.masterplan.site;

import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.List;

/** Cells of tables by their style. */
final class Cells {
    private Cells() {}

    static GridCell head(Phrase phrase) {
        return new GridCell(phrase, "head");
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
}
