package id.masterplan.site.view;

import java.util.List;

/**
 * The page of an edition.
 *
 * @param links to comparisons and other pages of the edition
 */
public record EditionView(Chrome chrome, EditionSheet sheet, List<Link> links) implements PageView {
    /** Guards the lists against later change. */
    public EditionView {
        links = List.copyOf(links);
    }
}
