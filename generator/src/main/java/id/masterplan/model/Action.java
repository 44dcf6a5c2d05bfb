package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** One step of the action plan (rencana aksi) of a programme; its years may have gaps. */
public record Action(
        ItemId id,
        ActionKind kind,
        String text,
        List<Integer> years,
        Optional<ItemId> agency,
        Optional<String> output,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public Action {
        years = List.copyOf(years);
    }
}
