package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** A named set of dimensions; regulations replace it, so it is a vocabulary and no constant. */
public record DimensionScheme(
        ItemId id,
        Label title,
        Optional<String> instrument,
        Optional<Integer> validFrom,
        Optional<ItemId> supersedes,
        Optional<SchemeStatus> status,
        List<Dimension> dimensions,
        List<CrosswalkRow> crosswalk,
        List<Source> sources) {
    /** Guards the lists against later change. */
    public DimensionScheme {
        crosswalk = List.copyOf(crosswalk);
        dimensions = List.copyOf(dimensions);
        sources = List.copyOf(sources);
    }
}
