package id.masterplan.model;

/** A strength or weakness that assessors named. */
public record Finding(ItemId id, String text) {}
