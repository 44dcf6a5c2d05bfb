package id.masterplan.diff;

import id.masterplan.model.EditionHead;
import id.masterplan.model.Rpjmd;
import java.util.List;
import java.util.Optional;

/**
 * What a newer RPJMD, or an amendment, leaves unaligned in an adopted edition.
 *
 * @param edition the edition left behind
 * @param from the RPJMD it follows; empty where it follows none, or one that is not known, for which {@code edition} tells
 *     the reason
 * @param to the newer one
 * @param amendment whether {@code to} amends {@code from} within its term
 * @param rows by programme and link, in the edition's order
 * @param objectives every objective of the newer one, in its order
 * @param agencies the rows again, by lead agency in the order of the names; those without lead agency last
 * @param answer the first later edition that follows {@code to} or a newer one, or else the draft
 */
public record Impact(
        EditionHead edition,
        Optional<Rpjmd> from,
        Rpjmd to,
        boolean amendment,
        List<ImpactRow> rows,
        List<Coverage> objectives,
        List<AgencyTodo> agencies,
        Optional<EditionHead> answer,
        ImpactCount counts) {
    /** Guards the lists against later change. */
    public Impact {
        rows = List.copyOf(rows);
        objectives = List.copyOf(objectives);
        agencies = List.copyOf(agencies);
    }

    /** Objectives of the newer RPJMD that no programme of the edition serves. */
    public List<Coverage> newObjectives() {
        return objectives.stream().filter(o -> !o.isServed()).toList();
    }
}
