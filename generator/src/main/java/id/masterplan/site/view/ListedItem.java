package id.masterplan.site.view;

/** A line of a list of the record. */
public record ListedItem(Link item, String when, String note, boolean illustrative) {}
