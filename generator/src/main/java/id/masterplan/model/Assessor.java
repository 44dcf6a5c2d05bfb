package id.masterplan.model;

import java.util.Optional;

/** An assessor of an evaluation, as its report names them. */
public record Assessor(String name, Optional<String> affiliation) {}
