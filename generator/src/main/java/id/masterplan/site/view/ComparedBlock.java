package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A block of a chapter in a comparison.
 *
 * @param fate style name: {@code same}, {@code changed}, {@code added}, {@code removed}, {@code moved-from}, {@code moved-to}
 * @param element the element that holds marked words: {@code p} or {@code h4}
 * @param marks words with their marks; empty where old and new stand apart
 * @param before the old block, where it is shown as a whole
 * @param after the new block, where it is shown as a whole
 */
public record ComparedBlock(
        String fate,
        Badge badge,
        Optional<String> anchor,
        Optional<Link> counterpart,
        String element,
        List<Mark> marks,
        Optional<Html> before,
        Optional<Html> after) {
    /** Guards the list against later change. */
    public ComparedBlock {
        marks = List.copyOf(marks);
    }
}
