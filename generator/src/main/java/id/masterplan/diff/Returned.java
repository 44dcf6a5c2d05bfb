package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import java.util.List;

/** A field that changed in an edition between the two and changed back. */
public record Returned(ItemKind kind, ItemId item, String name, String path, List<EditionId> editions) {
    /** Guards the lists against later change. */
    public Returned {
        editions = List.copyOf(editions);
    }
}
