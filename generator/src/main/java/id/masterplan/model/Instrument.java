package id.masterplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A legal instrument that a plan, an RPJMD or a change rests on. */
public record Instrument(
        ItemId id,
        InstrumentKind kind,
        Optional<String> number,
        Optional<Integer> year,
        String title,
        Optional<LocalDate> enacted,
        InstrumentStatus status,
        Optional<ItemId> amends,
        List<ItemId> revokes,
        Optional<String> url,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Instrument {
        revokes = List.copyOf(revokes);
        sources = List.copyOf(sources);
    }
}
