package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** What an edition makes of a recommendation of an earlier evaluation. */
public record FollowUp(
        ItemId recommendation,
        FollowUpStatus status,
        List<ItemId> items,
        Optional<String> note,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public FollowUp {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
