package id.masterplan.prose.change;

import java.util.List;
import java.util.Optional;

/**
 * A block, or blocks that were split or merged, in both texts. Every block of either side is in exactly one node's
 * {@code before} or {@code after}, but for a {@link BlockFate#MOVED_FROM}, which repeats what its other end tells. Where a
 * section moved, its heading is the moved block; what stands below it goes along and has fates of its own at the new place.
 *
 * @param before the blocks of the earlier text: none where new, several where merged
 * @param after the blocks of the later text: none where gone, several where split
 * @param inner what changed within
 * @param notes what changed besides words
 * @param moveId the same at both ends of a move, also between documents
 * @param carried how many more blocks moved along, below a heading that moved
 */
public record BlockDiff(
        BlockFate fate,
        List<Placed> before,
        List<Placed> after,
        Inner inner,
        List<Note> notes,
        Optional<String> moveId,
        int carried) {
    /** Guards the lists against later change. */
    public BlockDiff {
        before = List.copyOf(before);
        after = List.copyOf(after);
        notes = List.copyOf(notes);
    }
}
