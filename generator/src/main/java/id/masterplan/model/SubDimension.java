package id.masterplan.model;

/** A part of a dimension. */
public record SubDimension(ItemId id, Label name, int order) {}
