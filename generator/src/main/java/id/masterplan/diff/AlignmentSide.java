package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * How far one edition serves an RPJMD.
 *
 * @param plan the RPJMD that the edition follows, where it names one
 * @param orphans programmes without a link to an objective of that RPJMD
 * @param uncovered objectives of that RPJMD that no programme serves
 */
public record AlignmentSide(Optional<ItemId> plan, int linkedProgrammes, List<ItemId> orphans, List<ItemId> uncovered) {
    /** Guards the lists against later change. */
    public AlignmentSide {
        orphans = List.copyOf(orphans);
        uncovered = List.copyOf(uncovered);
    }
}
