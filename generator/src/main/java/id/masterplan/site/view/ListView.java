package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A page that lists parts of the record.
 *
 * @param chart what they say together, where that can be drawn
 */
public record ListView(Chrome chrome, String lead, String empty, Optional<ChartFigure> chart, List<ListedItem> items)
        implements PageView {
    /** A list without a chart. */
    public ListView(Chrome chrome, String lead, String empty, List<ListedItem> items) {
        this(chrome, lead, empty, Optional.empty(), items);
    }

    /** Guards the lists against later change. */
    public ListView {
        items = List.copyOf(items);
    }
}
