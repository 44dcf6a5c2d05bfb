package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** What tells whether a programme works: baseline, yearly targets, unit and the wanted direction. */
public record Indicator(
        ItemId id,
        String name,
        String unit,
        Direction direction,
        IndicatorType type,
        Optional<String> formula,
        Optional<String> dataSource,
        Optional<String> frequency,
        Optional<ItemId> agency,
        Optional<Measurement> baseline,
        List<Measurement> targets,
        Optional<ItemId> replacedBy,
        Optional<Integer> replacedFrom,
        List<CodeRef> refs,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Indicator {
        refs = List.copyOf(refs);
        targets = List.copyOf(targets);
        sources = List.copyOf(sources);
    }
}
