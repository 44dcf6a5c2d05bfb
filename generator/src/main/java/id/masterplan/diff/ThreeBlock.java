package id.masterplan.diff;

import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.Placed;
import java.util.List;

/**
 * A block of a chapter in the edition in force, the draft and a proposal.
 *
 * @param change from the draft to the proposal; where the draft removed the block, from the edition in force to the draft
 * @param inForce the blocks that stand in its place in the edition in force
 */
public record ThreeBlock(ThreeState state, BlockDiff change, List<Placed> inForce) {
    /** Guards the list against later change. */
    public ThreeBlock {
        inForce = List.copyOf(inForce);
    }
}
