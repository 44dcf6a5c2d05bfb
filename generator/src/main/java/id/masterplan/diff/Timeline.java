package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.List;

/**
 * An item through all editions, oldest first, the draft last where it differs.
 *
 * @param kin other items that it came from or became, in any edition
 */
public record Timeline(
        ItemKind kind, ItemId item, String name, List<ItemId> kin, List<Moment> moments, List<FieldHistory> fields) {
    /** Guards the lists against later change. */
    public Timeline {
        kin = List.copyOf(kin);
        moments = List.copyOf(moments);
        fields = List.copyOf(fields);
    }
}
