package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.List;

/** An item through all editions, oldest first, the draft last where it differs. */
public record Timeline(ItemKind kind, ItemId item, String name, List<Moment> moments, List<FieldHistory> fields) {
    /** Guards the lists against later change. */
    public Timeline {
        moments = List.copyOf(moments);
        fields = List.copyOf(fields);
    }
}
