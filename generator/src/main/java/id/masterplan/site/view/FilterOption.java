package id.masterplan.site.view;

import java.util.List;

/**
 * A way to narrow the cards, with the links to the cards that remain; so it works without any style, too.
 *
 * @param style the style name that the cards bear
 */
public record FilterOption(String style, String label, List<Link> cards) {
    /** Guards the list against later change. */
    public FilterOption {
        cards = List.copyOf(cards);
    }
}
