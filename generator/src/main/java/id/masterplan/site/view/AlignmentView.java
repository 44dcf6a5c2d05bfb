package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The page of an edition's RPJMD alignment.
 *
 * @param impacts pages of newer RPJMDs that the edition does not follow
 * @param matrix programme by objective
 * @param lost links to what is not there
 */
public record AlignmentView(
        Chrome chrome,
        Phrase plan,
        String sentence,
        List<Link> impacts,
        Optional<Grid> matrix,
        Optional<Section> lost,
        List<ObjectiveSheet> objectives,
        List<Link> orphans,
        List<Link> uncovered)
        implements PageView {
    /** Guards the lists against later change. */
    public AlignmentView {
        impacts = List.copyOf(impacts);
        objectives = List.copyOf(objectives);
        orphans = List.copyOf(orphans);
        uncovered = List.copyOf(uncovered);
    }
}
