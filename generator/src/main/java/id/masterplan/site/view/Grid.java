package id.masterplan.site.view;

import java.util.List;

/**
 * A table with one head row.
 *
 * @param foot sums below the rows
 */
public record Grid(String caption, List<String> head, List<GridRow> rows, List<GridRow> foot) {
    /** Guards the lists against later change. */
    public Grid {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        foot = List.copyOf(foot);
    }
}
