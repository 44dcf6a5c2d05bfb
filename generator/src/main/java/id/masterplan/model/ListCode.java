package id.masterplan.model;

import java.util.Optional;

/** A code of such a list. */
public record ListCode(String code, Label name, Optional<String> parent) {}
