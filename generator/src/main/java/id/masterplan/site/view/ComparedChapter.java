package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A chapter of a comparison with its words marked, and why it changed.
 *
 * @param title its number and name
 * @param name the title that the plan gives it
 * @param severity how much it matters, linked to the rules
 * @param minor rows that promise nothing, folded away
 * @param cite a line that quotes this change in a letter
 */
public record ComparedChapter(
        String anchor,
        String title,
        String number,
        String name,
        Badge badge,
        String fate,
        Fact severity,
        String summary,
        List<FieldRow> rows,
        List<FieldRow> minor,
        Optional<String> reason,
        Fact basis,
        ShownText text,
        Optional<String> broughtBy,
        List<Link> links,
        String cite) {
    /** Guards the lists against later change. */
    public ComparedChapter {
        rows = List.copyOf(rows);
        minor = List.copyOf(minor);
        links = List.copyOf(links);
    }
}
