package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A page that lists parts of the record.
 *
 * @param charts what they say together, where that can be drawn
 * @param table the numbers of the charts that the list does not say itself
 */
public record ListView(
        Chrome chrome,
        String lead,
        String empty,
        List<ChartFigure> charts,
        Optional<Grid> table,
        List<ListedItem> items)
        implements PageView {
    /** A list without a chart. */
    public ListView(Chrome chrome, String lead, String empty, List<ListedItem> items) {
        this(chrome, lead, empty, List.of(), Optional.empty(), items);
    }

    /** Guards the lists against later change. */
    public ListView {
        charts = List.copyOf(charts);
        items = List.copyOf(items);
    }
}
