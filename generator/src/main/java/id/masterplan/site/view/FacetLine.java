package id.masterplan.site.view;

/**
 * Items that share something.
 *
 * @param count how many
 * @param current whether they are what the page shows
 */
public record FacetLine(Link link, String count, boolean current) {}
