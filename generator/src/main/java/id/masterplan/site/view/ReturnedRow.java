package id.masterplan.site.view;

/** A field that changed in between and changed back. */
public record ReturnedRow(String item, Link history, String field, String editions) {}
