package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table.
 *
 * @param id by which others point to the row
 */
public record GridRow(List<GridCell> cells, boolean illustrative, Optional<String> id) {
    /** Guards the lists against later change. */
    public GridRow {
        cells = List.copyOf(cells);
    }

    /** A row that nobody points to. */
    public GridRow(List<GridCell> cells, boolean illustrative) {
        this(cells, illustrative, Optional.empty());
    }
}
