package id.masterplan.site.view;

import java.util.List;

/** The comparisons that have the same later edition. */
public record PairRow(String edition, List<PairCell> cells) {
    /** Guards the list against later change. */
    public PairRow {
        cells = List.copyOf(cells);
    }
}
