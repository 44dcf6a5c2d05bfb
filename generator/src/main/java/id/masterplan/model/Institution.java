package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A body that steers, carries out or accompanies the plan. */
public record Institution(
        ItemId id,
        InstitutionKind kind,
        String name,
        Optional<Reference> instrument,
        Optional<String> chair,
        List<Member> members,
        Optional<Integer> meetingsPerYear,
        Optional<String> duties,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Institution {
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }
}
