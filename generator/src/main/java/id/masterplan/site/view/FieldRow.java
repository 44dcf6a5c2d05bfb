package id.masterplan.site.view;

import java.util.List;

/**
 * A changed field: its label, both values, and the difference in words.
 *
 * @param tone {@code better}, {@code worse} or {@code neutral}
 */
public record FieldRow(String label, List<Mark> before, List<Mark> after, String phrase, String tone) {
    /** Guards the lists against later change. */
    public FieldRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
