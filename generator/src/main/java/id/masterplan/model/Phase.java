package id.masterplan.model;

import java.util.Optional;

/** A phase of the roadmap with its years. */
public record Phase(
        ItemId id,
        String label,
        Optional<PhaseKind> kind,
        Optional<Integer> from,
        Optional<Integer> to,
        Optional<String> note) {}
