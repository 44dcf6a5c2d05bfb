package id.masterplan.model;

/** The score of a dimension. */
public record DimensionScore(ItemId dimension, Value score) {}
