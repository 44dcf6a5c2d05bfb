package id.masterplan.model;

import java.util.Optional;

/** A strength or weakness that assessors named. */
public record Finding(ItemId id, String text, Optional<String> assessor) {}
