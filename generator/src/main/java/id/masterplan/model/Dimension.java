package id.masterplan.model;

import java.util.List;

/** One of the dimensions (pilar) of a scheme. */
public record Dimension(ItemId id, Label name, int order, List<SubDimension> subDimensions) {
    /** Guards the lists against later change. */
    public Dimension {
        subDimensions = List.copyOf(subDimensions);
    }
}
