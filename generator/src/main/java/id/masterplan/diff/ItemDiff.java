package id.masterplan.diff;

import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import java.util.List;
import java.util.Optional;

/**
 * What became of one item, or of several that merged or split.
 *
 * @param dimension of the later side, else of the earlier
 * @param agency the leading agency of the later side, else of the earlier
 * @param weight the heaviest of its changes
 * @param broughtBy the editions that brought it, oldest first, where others lie between the two; else empty
 */
public record ItemDiff(
        ItemKind kind,
        List<ItemId> before,
        List<ItemId> after,
        Fate fate,
        Optional<String> nameBefore,
        Optional<String> nameAfter,
        Optional<ItemId> dimension,
        Optional<ItemId> agency,
        List<Change> changes,
        Weight weight,
        Why why,
        List<EditionId> broughtBy,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public ItemDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
        changes = List.copyOf(changes);
        broughtBy = List.copyOf(broughtBy);
    }

    /** The lasting id by which it is cited: the later side's, else the earlier one's. */
    public ItemId id() {
        return (after.isEmpty() ? before : after).get(0);
    }

    /** What it is called: the later name, else the earlier one, else its id. */
    public String name() {
        return nameAfter.or(() -> nameBefore).orElse(id().text());
    }
}
