package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * An RPJMD objective and who serves it.
 *
 * @param programmes those of the edition shown
 * @param drafted those of the draft
 */
public record ObjectiveSheet(
        String id,
        String text,
        List<Phrase> goals,
        List<Link> continues,
        List<Link> programmes,
        List<Link> drafted,
        Optional<Grid> indicators,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public ObjectiveSheet {
        goals = List.copyOf(goals);
        continues = List.copyOf(continues);
        programmes = List.copyOf(programmes);
        drafted = List.copyOf(drafted);
    }
}
