package id.masterplan.site;

import id.masterplan.model.ItemId;
import java.util.Comparator;
import java.util.List;

/** The order of a list of ids; an id that is not in it comes last. */
record ByOrder(List<ItemId> order) implements Comparator<ItemId> {
    ByOrder {
        order = List.copyOf(order);
    }

    @Override
    public int compare(ItemId one, ItemId other) {
        int difference = Integer.compare(place(one), place(other));
        return difference == 0 ? one.compareTo(other) : difference;
    }

    private int place(ItemId id) {
        int at = order.indexOf(id);
        return at < 0 ? order.size() : at;
    }
}
