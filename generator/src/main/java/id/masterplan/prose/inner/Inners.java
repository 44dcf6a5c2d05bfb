package id.masterplan.prose.inner;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Inner;
import id.masterplan.prose.change.Note;
import java.util.List;
import java.util.function.UnaryOperator;

/** What changed within blocks that belong together. */
public record Inners(Inner inner, List<Note> notes) {
    /** Guards the list against later change. */
    public Inners {
        notes = List.copyOf(notes);
    }

    /** One block that became another; footnotes go by their labels. */
    public static Inners of(Block before, Block after) {
        return of(before, after, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * One block that became another.
     *
     * @param notesBefore names a footnote of the earlier text, given its label
     * @param notesAfter names a footnote of the later text, given its label; the same note has the same name
     */
    public static Inners of(
            Block before, Block after, UnaryOperator<String> notesBefore, UnaryOperator<String> notesAfter) {
        return BlockCompare.of(before, after, new Sides(notesBefore, notesAfter));
    }

    /** Blocks that were split or merged: one side is a single block; footnotes go by their labels. */
    public static Inners parted(List<Block> before, List<Block> after) {
        return parted(before, after, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * Blocks that were split or merged: one side is a single block.
     *
     * @param notesBefore names a footnote of the earlier text, given its label
     * @param notesAfter names a footnote of the later text, given its label; the same note has the same name
     */
    public static Inners parted(
            List<Block> before,
            List<Block> after,
            UnaryOperator<String> notesBefore,
            UnaryOperator<String> notesAfter) {
        return BlockCompare.parted(before, after, new Sides(notesBefore, notesAfter));
    }
}
