package id.masterplan.model;

import java.util.Optional;

/** A value for a year. */
public record Measurement(int year, Value value, Optional<String> note) {}
