package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What became of one item, as a card with a lasting anchor.
 *
 * @param anchor the item's id
 * @param fate style name of what became of it; {@code weight} likewise
 * @param severity how much it matters, linked to the rules
 * @param filters style names by which the card is found: dimension, agency and kind of change
 * @param lead the change that matters most, in words
 * @param fold what the fold says, where there are more rows than a phone bears; else the rows stand open
 * @param minor rows that are editorial only, folded
 * @param targets changed targets of indicators with several, which have no rows; {@code minorTargets} likewise, folded
 * @param changes how many there are in all
 * @param substance how many stand on the card without its fold of editorial ones
 * @param notes what must be said besides, such as that a removed programme need not have stopped
 * @param cite a line that quotes this change in a letter
 */
public record ChangeCard(
        String anchor,
        String name,
        String kind,
        Badge badge,
        String fate,
        String weight,
        Fact severity,
        String filters,
        List<String> notes,
        Optional<Badge> lead,
        Optional<String> fold,
        List<FieldRow> rows,
        List<FieldRow> minor,
        List<TargetTable> targets,
        List<TargetTable> minorTargets,
        int changes,
        int substance,
        Optional<String> reason,
        Fact basis,
        Optional<String> broughtBy,
        List<Link> links,
        String cite,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public ChangeCard {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
        minor = List.copyOf(minor);
        targets = List.copyOf(targets);
        minorTargets = List.copyOf(minorTargets);
        links = List.copyOf(links);
    }
}
