package id.masterplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A public document that a fact was taken from. */
public record Source(
        String title,
        Optional<String> publisher,
        Optional<String> url,
        Optional<LocalDate> date,
        Optional<LocalDate> accessed,
        Optional<String> note) {}
