package id.masterplan.site.view;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param style how it is set: {@code head}, {@code text}, {@code number}, {@code on} or {@code off}
 * @param more further lines below the first
 */
public record GridCell(Phrase phrase, String style, List<Phrase> more) {
    /** Guards the list against later change. */
    public GridCell {
        more = List.copyOf(more);
    }

    /** A cell of one line. */
    public GridCell(Phrase phrase, String style) {
        this(phrase, style, List.of());
    }
}
