package id.masterplan.model;

/** A name in the two languages of the site. */
public record Label(String id, String en) {}
