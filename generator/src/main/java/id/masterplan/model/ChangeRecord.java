package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** Why a revision changed something: the reason and the legal basis. */
public record ChangeRecord(
        ChangeAction action,
        List<ItemId> from,
        List<ItemId> to,
        String reason,
        Reference basis,
        Optional<Outcome> outcome,
        Optional<Weight> weight,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public ChangeRecord {
        from = List.copyOf(from);
        to = List.copyOf(to);
        sources = List.copyOf(sources);
    }
}
