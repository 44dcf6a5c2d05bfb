package id.masterplan.model;

/** A value for a year. */
public record Measurement(int year, Value value) {}
