package id.masterplan.site.view;

import java.util.List;

/**
 * How far one edition serves the RPJMD that it follows.
 *
 * @param known whether it names one; else nothing can be said of its programmes
 */
public record AlignmentColumn(
        String role,
        String edition,
        Fact plan,
        boolean known,
        String linked,
        List<Link> orphans,
        List<Link> uncovered) {
    /** Guards the lists against later change. */
    public AlignmentColumn {
        orphans = List.copyOf(orphans);
        uncovered = List.copyOf(uncovered);
    }
}
