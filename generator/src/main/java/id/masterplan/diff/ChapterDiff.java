package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.Weight;
import id.masterplan.prose.change.DocumentDiff;
import java.util.List;
import java.util.Optional;

/**
 * A chapter in both editions.
 *
 * @param changes of its title, its place among the chapters and its sources
 * @param text its blocks in the order of the later edition, removed ones where they were
 * @param weight the heaviest of its changes, those of the blocks included
 * @param broughtBy the editions that brought it, oldest first, where others lie between the two; else empty
 * @param blocksBy the same for each changed block of its text
 */
public record ChapterDiff(
        Fate fate,
        Optional<Chapter> before,
        Optional<Chapter> after,
        List<Change> changes,
        DocumentDiff text,
        Weight weight,
        Why why,
        List<EditionId> broughtBy,
        BroughtBlocks blocksBy) {
    /** Guards the lists against later change. */
    public ChapterDiff {
        changes = List.copyOf(changes);
        broughtBy = List.copyOf(broughtBy);
    }
}
