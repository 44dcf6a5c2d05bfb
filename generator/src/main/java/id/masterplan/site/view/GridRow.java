package id.masterplan.site.view;

import java.util.List;

/** A row of a table. */
public record GridRow(List<GridCell> cells, boolean illustrative) {
    /** Guards the lists against later change. */
    public GridRow {
        cells = List.copyOf(cells);
    }
}
