package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A development strategy for a dimension. */
public record Strategy(
        ItemId id,
        String text,
        ItemId dimension,
        Optional<ItemId> subDimension,
        List<ItemId> goals,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Strategy {
        goals = List.copyOf(goals);
        sources = List.copyOf(sources);
    }
}
