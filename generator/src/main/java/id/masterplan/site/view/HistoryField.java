package id.masterplan.site.view;

import java.util.List;

/**
 * Every value of a field, edition by edition.
 *
 * @param cells the value and whether it differs from the one before
 */
public record HistoryField(String label, List<HistoryCell> cells) {
    /** Guards the list against later change. */
    public HistoryField {
        cells = List.copyOf(cells);
    }
}
