package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/**
 * An objective (sasaran) of an RPJMD.
 *
 * @param continues objectives of an earlier RPJMD that this one carries on, by their ids
 */
public record Objective(
        ItemId id,
        String text,
        Optional<ItemId> goal,
        List<ItemId> continues,
        List<Indicator> indicators,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public Objective {
        continues = List.copyOf(continues);
        indicators = List.copyOf(indicators);
    }
}
