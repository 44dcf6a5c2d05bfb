package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.List;
import java.util.Optional;

/**
 * What an agency has to do about the programmes that it leads.
 *
 * @param agency empty for programmes that nobody leads
 * @param name the agency's name today
 */
public record AgencyTodo(Optional<ItemId> agency, Optional<String> name, List<ImpactRow> rows, ImpactCount counts) {
    /** Guards the list against later change. */
    public AgencyTodo {
        rows = List.copyOf(rows);
    }
}
