package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** What an edition did with an item, and why. */
public record HistoryEvent(
        String edition,
        Badge badge,
        List<String> notes,
        List<FieldRow> rows,
        Optional<String> reason,
        Optional<Fact> basis,
        Optional<Link> comparison) {
    /** Guards the lists against later change. */
    public HistoryEvent {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }
}
