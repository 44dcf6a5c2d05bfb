package id.masterplan.site.view;

import java.util.List;

/** A page that lists parts of the record. */
public record ListView(Chrome chrome, String lead, String empty, List<ListedItem> items) implements PageView {
    /** Guards the lists against later change. */
    public ListView {
        items = List.copyOf(items);
    }
}
