package id.masterplan.model;

import java.util.Optional;

/** A volume of an edition; how many there are and what they are called differs by city. */
public record Book(int no, String title, Optional<String> file) {}
