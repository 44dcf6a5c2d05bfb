package id.masterplan.site.view;

/** What a sign of a chart means. */
public record ChartKey(String style, String label) {}
