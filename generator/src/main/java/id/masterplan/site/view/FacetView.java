package id.masterplan.site.view;

import java.util.List;

/**
 * The page of items that share something.
 *
 * @param supporting programmes that an agency supports
 * @param others the other values of the same kind, this one among them
 */
public record FacetView(
        Chrome chrome,
        String lead,
        List<ItemCard> programmes,
        List<ItemCard> supporting,
        List<ItemCard> quickWins,
        List<FacetLine> others)
        implements PageView {
    /** Guards the lists against later change. */
    public FacetView {
        programmes = List.copyOf(programmes);
        supporting = List.copyOf(supporting);
        quickWins = List.copyOf(quickWins);
        others = List.copyOf(others);
    }
}
