package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A programme and one of its links to the RPJMD.
 *
 * @param fate what became of the objective, in words
 * @param before the objective that it was linked to
 * @param successors the objectives that carry it on, with marks where the words changed
 * @param suggestion the objective whose words come nearest; a hint, no statement of the plan
 * @param facts agency, code, what the next edition did
 */
public record ImpactLine(
        String id,
        Link programme,
        String fate,
        Optional<String> before,
        List<MarkedLink> successors,
        Optional<Link> suggestion,
        List<Detail> facts) {
    /** Guards the lists against later change. */
    public ImpactLine {
        successors = List.copyOf(successors);
        facts = List.copyOf(facts);
    }
}
