package id.masterplan.site.view;

/** The quick wins of a year. */
public record QuickWinYear(String id, String year, Grid quickWins) {}
