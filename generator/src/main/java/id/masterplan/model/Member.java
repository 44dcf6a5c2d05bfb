package id.masterplan.model;

import java.util.Optional;

/** A seat in an institution: a role, held by an agency or a named office. */
public record Member(String role, Optional<ItemId> agency, Optional<String> name) {}
