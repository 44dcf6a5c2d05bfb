package id.masterplan.site.view;

import java.util.List;

/** The page of an edition's RPJMD alignment. */
public record AlignmentView(
        Chrome chrome,
        Phrase plan,
        String sentence,
        List<ObjectiveSheet> objectives,
        List<Link> orphans,
        List<Link> uncovered)
        implements PageView {
    /** Guards the lists against later change. */
    public AlignmentView {
        objectives = List.copyOf(objectives);
        orphans = List.copyOf(orphans);
        uncovered = List.copyOf(uncovered);
    }
}
