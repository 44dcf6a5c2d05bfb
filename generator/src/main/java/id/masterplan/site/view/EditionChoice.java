package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * An edition in the choice of comparisons, with the two questions first.
 *
 * @param introduced what this edition changed
 * @param current how it differs from the edition in force
 * @param note said where there is no comparison to link
 */
public record EditionChoice(
        Link edition,
        String state,
        String tone,
        String adopted,
        Optional<Link> introduced,
        Optional<Link> current,
        String note,
        List<Badge> badges) {
    /** Guards the list against later change. */
    public EditionChoice {
        badges = List.copyOf(badges);
    }
}
