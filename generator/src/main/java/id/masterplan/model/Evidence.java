package id.masterplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A proof that assessors can look at. */
public record Evidence(String title, Optional<String> url, Optional<LocalDate> date) {}
