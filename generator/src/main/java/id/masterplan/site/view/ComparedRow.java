package id.masterplan.site.view;

import java.util.List;

/**
 * A row of a compared table.
 *
 * @param note in place of cells, where rows that stayed the same are folded; else empty
 */
public record ComparedRow(String fate, Badge badge, List<MarkedCell> cells, String note) {
    /** Guards the list against later change. */
    public ComparedRow {
        cells = List.copyOf(cells);
    }
}
