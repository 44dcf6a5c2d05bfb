package id.masterplan.site.view;

import java.util.List;

/**
 * An item through all editions.
 *
 * @param fields fields that changed at least once
 * @param steady fields that never did, folded
 * @param kin histories of items that this one came from or became
 */
public record HistoryView(
        Chrome chrome,
        String kind,
        String heading,
        String lead,
        List<PresenceRow> presence,
        List<HistoryEvent> events,
        List<String> editions,
        List<HistoryField> fields,
        List<HistoryField> steady,
        List<Link> kin,
        boolean illustrative)
        implements PageView {
    /** Guards the lists against later change. */
    public HistoryView {
        presence = List.copyOf(presence);
        events = List.copyOf(events);
        editions = List.copyOf(editions);
        fields = List.copyOf(fields);
        steady = List.copyOf(steady);
        kin = List.copyOf(kin);
    }
}
