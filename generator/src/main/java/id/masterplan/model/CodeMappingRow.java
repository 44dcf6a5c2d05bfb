package id.masterplan.model;

import java.util.Optional;

/** A code and its successor; without a successor it was deleted, without a predecessor it is new. */
public record CodeMappingRow(
        Optional<String> from, Optional<String> to, Optional<String> nameFrom, Optional<String> nameTo) {}
