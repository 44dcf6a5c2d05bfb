package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A changed field: its label, both values, and the difference in words.
 *
 * @param brought which editions brought it, where others lie between the two
 * @param tone {@code better}, {@code worse} or {@code neutral}
 */
public record FieldRow(
        String label, List<Mark> before, List<Mark> after, String phrase, String tone, Optional<String> brought) {
    /** Guards the lists against later change. */
    public FieldRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
