package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A goal of the plan and the RPJMD objectives it serves. */
public record Goal(
        ItemId id,
        String text,
        Optional<ItemId> dimension,
        List<ItemId> objectives,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Goal {
        objectives = List.copyOf(objectives);
        sources = List.copyOf(sources);
    }
}
