package id.masterplan.model;

import java.util.Optional;

/** Another name an item is known by. */
public record Alias(String name, Optional<Integer> from) {}
