package id.masterplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A figure stated in public without its parts, such as "36.38 % of all programmes realised". */
public record Claim(
        ItemId id,
        Optional<ItemId> subject,
        String text,
        Value value,
        Optional<String> unit,
        LocalDate date,
        Optional<String> speaker,
        boolean reproducible,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Claim {
        sources = List.copyOf(sources);
    }
}
