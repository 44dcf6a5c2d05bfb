package id.masterplan.diff;

import id.masterplan.model.Block;
import id.masterplan.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A block of a chapter in both editions.
 *
 * @param section anchor of the heading it stands under, in the later edition, else in the earlier
 * @param spans the marked words, where it changed within and word marks help; empty where old and new are shown apart
 * @param moveId the same at both ends of a move, also between chapters
 * @param parts for a changed table its header, a table without rows, and its rows, each a table of one row without header;
 *     for a changed list its items, each a list of one item
 */
public record BlockDiff(
        BlockFate fate,
        Optional<Block> before,
        Optional<Block> after,
        String section,
        List<Span> spans,
        Optional<String> moveId,
        List<BlockDiff> parts) {
    /** Guards the lists against later change. */
    public BlockDiff {
        spans = List.copyOf(spans);
        parts = List.copyOf(parts);
    }
}
