package id.masterplan.site.view;

import java.util.List;

/** An item through all editions. */
public record HistoryView(
        Chrome chrome,
        String kind,
        String heading,
        String lead,
        List<PresenceRow> presence,
        List<HistoryEvent> events,
        List<String> editions,
        List<HistoryField> fields,
        boolean illustrative)
        implements PageView {
    /** Guards the lists against later change. */
    public HistoryView {
        presence = List.copyOf(presence);
        events = List.copyOf(events);
        editions = List.copyOf(editions);
        fields = List.copyOf(fields);
    }
}
