package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of an edition.
 *
 * @param budget of all programmes, where any is stated
 * @param links to comparisons and other pages of the edition
 */
public record EditionView(Chrome chrome, EditionSheet sheet, Optional<BudgetFigures> budget, List<Link> links)
        implements PageView {
    /** Guards the lists against later change. */
    public EditionView {
        links = List.copyOf(links);
    }
}
