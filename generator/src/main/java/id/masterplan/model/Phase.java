package id.masterplan.model;

import java.util.Optional;

/** A phase of the roadmap with its years. */
public record Phase(ItemId id, String label, int from, int to, Optional<String> note) {}
