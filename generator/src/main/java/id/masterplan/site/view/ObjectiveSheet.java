package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * An RPJMD objective and who serves it.
 *
 * @param programmes those of the edition shown
 * @param drafted those of the draft
 * @param details all that is known of the indicators, where the page has room for it
 */
public record ObjectiveSheet(
        String id,
        String text,
        List<Phrase> goals,
        List<Phrase> continues,
        List<Link> programmes,
        List<Link> drafted,
        Optional<Grid> indicators,
        List<IndicatorSheet> details,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public ObjectiveSheet {
        goals = List.copyOf(goals);
        continues = List.copyOf(continues);
        programmes = List.copyOf(programmes);
        drafted = List.copyOf(drafted);
        details = List.copyOf(details);
    }

    /** The same with all that is known of its indicators. */
    public ObjectiveSheet with(List<IndicatorSheet> sheets) {
        return new ObjectiveSheet(id, text, goals, continues, programmes, drafted, indicators, sheets, illustrative);
    }
}
