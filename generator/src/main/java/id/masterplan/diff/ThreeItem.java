package id.masterplan.diff;

import id.masterplan.model.ItemId;
import java.util.List;

/**
 * An item, or several that merged or split, in the edition in force, the draft and a proposal.
 *
 * @param name as the newest of the three has it
 * @param fields what is not the same in all three
 * @param blocks the text of a chapter: in the order of the proposal, what is gone where it was; blocks that are the same in all
 *     three included
 */
public record ThreeItem(
        ItemKind kind,
        List<ItemId> inForce,
        List<ItemId> draft,
        List<ItemId> proposal,
        String name,
        List<ThreeField> fields,
        List<ThreeBlock> blocks) {
    /** Guards the lists against later change. */
    public ThreeItem {
        inForce = List.copyOf(inForce);
        draft = List.copyOf(draft);
        proposal = List.copyOf(proposal);
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
    }

    /** The id by which it is cited: the newest. */
    public ItemId id() {
        return (!proposal.isEmpty() ? proposal : !draft.isEmpty() ? draft : inForce).get(0);
    }

    /** Whether any field or block is in this state. */
    public boolean has(ThreeState state) {
        return fields.stream().anyMatch(f -> f.state() == state)
                || blocks.stream().anyMatch(b -> b.state() == state);
    }
}
