package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.Weight;
import id.masterplan.prose.change.DocumentDiff;
import java.util.List;
import java.util.Optional;

/**
 * A chapter in both editions; the blocks stand in the order of the later one, removed ones where they were.
 *
 * @param changes of its title, its place among the chapters and its sources
 * @param text the same comparison with sections, splits and what changed within blocks; takes the place of {@code blocks}
 * @param weight the heaviest of its changes, those of the blocks included
 * @param broughtBy the editions that brought it, oldest first, where others lie between the two; else empty
 */
public record ChapterDiff(
        Fate fate,
        Optional<Chapter> before,
        Optional<Chapter> after,
        List<Change> changes,
        List<BlockDiff> blocks,
        DocumentDiff text,
        Weight weight,
        Why why,
        List<EditionId> broughtBy) {
    /** Guards the lists against later change. */
    public ChapterDiff {
        changes = List.copyOf(changes);
        broughtBy = List.copyOf(broughtBy);
        blocks = List.copyOf(blocks);
    }
}
