package id.masterplan.site.view;

/** A value in an edition. */
public record HistoryCell(String edition, String value, boolean stated, boolean changed) {}
