package id.masterplan.site.view;

/**
 * A link of a navigation.
 *
 * @param current whether it leads to the page it stands on
 */
public record NavLink(String label, String href, boolean current) {}
