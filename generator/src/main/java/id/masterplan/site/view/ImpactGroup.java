package id.masterplan.site.view;

import java.util.List;

/**
 * Links of programmes for which the same is to be done.
 *
 * @param folded whether they are folded away, because nothing is to be done
 */
public record ImpactGroup(String id, String title, String lead, boolean folded, List<ImpactLine> lines) {
    /** Guards the list against later change. */
    public ImpactGroup {
        lines = List.copyOf(lines);
    }
}
