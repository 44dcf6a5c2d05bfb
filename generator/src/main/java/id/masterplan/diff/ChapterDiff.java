package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import java.util.List;
import java.util.Optional;

/**
 * A chapter in both editions; the blocks stand in the order of the later one, removed ones where they were.
 */
public record ChapterDiff(
        Fate fate,
        Optional<Chapter> before,
        Optional<Chapter> after,
        List<BlockDiff> blocks,
        Optional<EditionId> broughtBy) {
    /** Guards the lists against later change. */
    public ChapterDiff {
        blocks = List.copyOf(blocks);
    }
}
