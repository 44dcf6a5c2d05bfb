package id.masterplan.model;

import java.util.Optional;

/** A name in the two languages of the site. */
public record Label(String id, Optional<String> en) {}
