package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A block of a chapter in a comparison. One of marks, table, parts, or whole texts carries its content.
 *
 * @param fate style name: {@code same}, {@code changed}, {@code added}, {@code removed}, {@code moved-from}, {@code moved-to}
 * @param anchor where the other end of a move leads
 * @param element the element that holds marked words: {@code p}, or a heading such as {@code h4}
 * @param marks words with their marks
 * @param before the old block, where it is shown as a whole
 * @param after the new block, where it is shown as a whole
 * @param table a table compared by rows
 * @param parts the items of a list, each compared by itself
 */
public record ComparedBlock(
        String fate,
        Badge badge,
        Optional<String> anchor,
        Optional<Link> counterpart,
        String element,
        List<Mark> marks,
        Optional<Html> before,
        Optional<Html> after,
        Optional<ComparedTable> table,
        List<ComparedBlock> parts) {
    /** Guards the lists against later change. */
    public ComparedBlock {
        marks = List.copyOf(marks);
        parts = List.copyOf(parts);
    }
}
