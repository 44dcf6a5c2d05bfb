package id.masterplan.site.view;

/**
 * A cell of a table.
 *
 * @param style how it is set: {@code head}, {@code text}, {@code number}, {@code on} or {@code off}
 */
public record GridCell(Phrase phrase, String style) {}
