package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** The crosswalk from the preceding edition to this one. */
public record ChangeLog(Optional<EditionId> from, List<ChangeRecord> changes) {
    /** Guards the lists against later change. */
    public ChangeLog {
        changes = List.copyOf(changes);
    }
}
