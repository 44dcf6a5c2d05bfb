package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.List;
import java.util.Set;

/**
 * What belongs together in two editions: one item on each side, or several that merged or split, or one without counterpart.
 *
 * @param through every id that it bore in the editions between, the ends included
 */
record Group(List<ItemId> before, List<ItemId> after, Set<ItemId> through) {
    Group {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** One item on each side. */
    boolean isPair() {
        return before.size() == 1 && after.size() == 1;
    }
}
