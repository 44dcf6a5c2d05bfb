package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What a reader needs to cite a page, to check it and to have it mended.
 *
 * @param official that the page is no signed document, and where that is
 * @param citation plain text to be copied as it is
 * @param change which edition changed the item last
 * @param links to that change, the history, how to verify, editing or proposing a correction
 */
public record Trust(Phrase official, String citation, Optional<String> change, List<Link> links) {
    /** Guards the list against later change. */
    public Trust {
        links = List.copyOf(links);
    }
}
