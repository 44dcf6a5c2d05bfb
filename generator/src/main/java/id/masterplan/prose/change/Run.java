package id.masterplan.prose.change;

import id.masterplan.model.Inline;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a line of text. Joined, the {@code before} of all runs is the earlier line and the {@code after} the later one,
 * emphasis and links around words included, so that both can be written with their markup.
 *
 * @param before what the earlier text says here; none where inserted
 * @param after what the later text says here; none where deleted
 * @param hint what a reader wants to know of a replaced word or figure
 */
public record Run(Op op, List<Inline> before, List<Inline> after, Optional<Hint> hint) {
    /** What became of the stretch. */
    public enum Op {
        /** The same words with the same marks. */
        SAME,
        /** Only in the earlier text. */
        DELETED,
        /** Only in the later text. */
        INSERTED,
        /** Other words stand in the place of the earlier ones. */
        REPLACED,
        /** The same words with other emphasis. */
        FORMAT,
        /** The same words lead elsewhere. */
        LINK,
        /** A picture, its source, title or description changed. */
        IMAGE,
        /** A pointer to a footnote changed. */
        NOTE,
        /** A new block begins here in one of the two texts: {@code before} or {@code after} holds a break. */
        PARTED
    }

    /** Guards the lists against later change. */
    public Run {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
