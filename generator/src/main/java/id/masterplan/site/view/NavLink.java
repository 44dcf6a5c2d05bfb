package id.masterplan.site.view;

import java.util.Optional;

/**
 * A link of a navigation.
 *
 * @param current whether it leads to the page it stands on
 * @param language of its words where that is not the page's
 */
public record NavLink(String label, String href, boolean current, Optional<String> language) {
    /** A link in the page's language. */
    public NavLink(String label, String href, boolean current) {
        this(label, href, current, Optional.empty());
    }
}
