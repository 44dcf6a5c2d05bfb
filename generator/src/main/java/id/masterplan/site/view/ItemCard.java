package id.masterplan.site.view;

/** An item in a list. */
public record ItemCard(Link item, String summary, String note, boolean illustrative) {}
