package id.masterplan.site.view;

/**
 * An edition to read the same page in.
 *
 * @param note its state, or that the item is not in it
 * @param current whether this is the edition being read
 */
public record VersionLink(String label, String href, String note, boolean current) {}
