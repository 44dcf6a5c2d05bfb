package id.masterplan.site.view;

/** A link with its words; the address is relative to the page it stands on. */
public record Link(String label, String href) {}
