package id.masterplan.site.view;

import java.util.List;

/**
 * A chart with what its signs mean; the table with the same numbers stands beside it.
 *
 * @param caption what it shows, above it
 * @param notes what must be known to read it
 */
public record ChartFigure(Html svg, String caption, List<ChartKey> keys, List<String> notes) {
    /** Guards the lists against later change. */
    public ChartFigure {
        keys = List.copyOf(keys);
        notes = List.copyOf(notes);
    }
}
