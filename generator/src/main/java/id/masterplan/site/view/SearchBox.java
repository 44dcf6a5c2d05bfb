package id.masterplan.site.view;

import java.util.Optional;

/**
 * The search box of a page.
 *
 * @param action address of the search page
 * @param region id of the region to search first
 */
public record SearchBox(String action, Optional<String> region) {}
