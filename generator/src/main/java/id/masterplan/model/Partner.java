package id.masterplan.model;

import java.util.Optional;

/** A partner outside the government, and the form of the partnership. In YAML a name, or {@code {name, form}}. */
public record Partner(String name, Optional<String> form) {}
