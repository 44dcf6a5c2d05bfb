package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import java.util.List;

/**
 * An objective of the newer RPJMD and who serves it.
 *
 * @param predecessors objectives of the RPJMD followed that it carries on
 * @param programmes programmes of the edition that serve it, through a predecessor or directly
 * @param answers programmes of the next edition that are linked to it
 */
public record Coverage(
        Objective objective, List<Objective> predecessors, List<ItemId> programmes, List<ItemId> answers) {
    /** Guards the lists against later change. */
    public Coverage {
        predecessors = List.copyOf(predecessors);
        programmes = List.copyOf(programmes);
        answers = List.copyOf(answers);
    }

    /** Whether the edition has a programme for it. */
    public boolean isServed() {
        return !programmes.isEmpty();
    }
}
