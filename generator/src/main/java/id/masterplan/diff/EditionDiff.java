package id.masterplan.diff;

import id.masterplan.model.EditionHead;
import java.util.List;

/**
 * The comparison of two editions of a region.
 *
 * @param items frame first, then vision, missions, goals, phases, programmes by dimension, quick wins, agencies
 * @param returned what is the same in both and was not in between
 */
public record EditionDiff(
        EditionHead before,
        EditionHead after,
        List<ItemDiff> items,
        List<ChapterDiff> chapters,
        Alignment alignment,
        Summary summary,
        List<Returned> returned) {
    /** Guards the lists against later change. */
    public EditionDiff {
        items = List.copyOf(items);
        chapters = List.copyOf(chapters);
        returned = List.copyOf(returned);
    }
}
