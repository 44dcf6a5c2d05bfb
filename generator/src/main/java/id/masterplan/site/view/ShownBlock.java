package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A block of compared text, or several that were split or merged.
 *
 * @param fate style name, such as {@code moved-to}
 * @param anchor where links to this change lead; empty for what stayed
 * @param counterpart the other end of a move
 * @param notes what changed besides words, in sentences
 * @param brought the editions between that brought the change
 * @param before names of the blocks in the earlier text, parted by spaces
 * @param after names of the blocks in the later text, parted by spaces
 * @param previous the change before this one
 * @param next the change after this one
 */
public record ShownBlock(
        String fate,
        Badge badge,
        Optional<String> anchor,
        Optional<Link> counterpart,
        List<String> notes,
        Optional<String> brought,
        Html body,
        String before,
        String after,
        Optional<Link> previous,
        Optional<Link> next) {
    /** Guards the list against later change. */
    public ShownBlock {
        notes = List.copyOf(notes);
    }
}
