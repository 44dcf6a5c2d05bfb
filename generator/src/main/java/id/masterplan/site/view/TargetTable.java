package id.masterplan.site.view;

import java.util.List;

/**
 * The changed targets of one indicator, with a column for each year.
 *
 * @param caption what they are targets of
 * @param years in their order
 * @param cells one for each year: both values, the difference and its tone
 */
public record TargetTable(String caption, List<String> years, List<FieldRow> cells) {
    /** Guards the lists against later change. */
    public TargetTable {
        years = List.copyOf(years);
        cells = List.copyOf(cells);
    }
}
