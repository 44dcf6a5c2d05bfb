package id.masterplan.site.view;

import java.util.List;

/**
 * One of the two editions of a comparison: the older ({@code Lama}) or the newer ({@code Baru}).
 *
 * @param position style name, {@code before} or {@code after}
 */
public record ComparedSide(
        String position,
        String role,
        String edition,
        String title,
        String state,
        List<Fact> facts,
        Link text,
        boolean illustrative) {
    /** Guards the list against later change. */
    public ComparedSide {
        facts = List.copyOf(facts);
    }
}
