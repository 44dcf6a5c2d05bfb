package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A programme of an RPJMD with its code, always a pair of scheme and code, and the name as printed. */
public record RpjmdProgramme(
        String code,
        String scheme,
        String name,
        Optional<String> continues,
        Optional<ItemId> agency,
        List<ItemId> objectives,
        List<Indicator> indicators,
        List<Measurement> ceilings,
        boolean illustrative) {
    /** Guards the lists against later change. */
    public RpjmdProgramme {
        indicators = List.copyOf(indicators);
        ceilings = List.copyOf(ceilings);
        objectives = List.copyOf(objectives);
    }
}
