package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * How far one edition serves the RPJMD that it follows.
 *
 * @param impact the page of what the RPJMD of the newer edition left unaligned in this one
 * @param known whether it names one; else nothing can be said of its programmes
 */
public record AlignmentColumn(
        String role,
        String edition,
        Fact plan,
        boolean known,
        String linked,
        List<Link> orphans,
        List<Link> uncovered,
        Optional<Link> impact) {
    /** Guards the lists against later change. */
    public AlignmentColumn {
        orphans = List.copyOf(orphans);
        uncovered = List.copyOf(uncovered);
    }
}
