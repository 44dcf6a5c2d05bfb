package id.masterplan.model;

import java.util.Optional;

/** A name an agency bears or bore. */
public record AgencyName(String name, String abbreviation, Optional<Integer> from, Optional<Integer> to) {}
