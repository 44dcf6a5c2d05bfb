package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** What became of dimensions or sub-dimensions of the scheme before. */
public record CrosswalkRow(List<ItemId> from, List<ItemId> to, CrosswalkAction action, Optional<String> note) {
    /** Guards the lists against later change. */
    public CrosswalkRow {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }
}
