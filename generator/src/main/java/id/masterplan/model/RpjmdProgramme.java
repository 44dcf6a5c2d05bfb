package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A programme of an RPJMD with its code, always a pair of scheme and code, and the name as printed. */
public record RpjmdProgramme(
        String code,
        String scheme,
        String name,
        Optional<ItemId> agency,
        List<ItemId> objectives,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public RpjmdProgramme {
        objectives = List.copyOf(objectives);
    }
}
