package id.masterplan.site.view;

import java.util.List;

/** All items that have a history. */
public record HistoriesView(Chrome chrome, String heading, String lead, List<HistoryGroup> groups) implements PageView {
    /** Guards the list against later change. */
    public HistoriesView {
        groups = List.copyOf(groups);
    }
}
