package id.masterplan.model;

import java.util.List;

/** A named set of dimensions; regulations replace it, so it is a vocabulary and no constant. */
public record DimensionScheme(ItemId id, Label title, List<Dimension> dimensions, List<Source> sources) {
    /** Guards the lists against later change. */
    public DimensionScheme {
        dimensions = List.copyOf(dimensions);
        sources = List.copyOf(sources);
    }
}
