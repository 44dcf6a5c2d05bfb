package id.masterplan.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One cell of a plan, kept as printed and as a number. In YAML either a bare number or a mapping with exactly one of
 * {@code number}, {@code min}/{@code max}, {@code text}, {@code parts}, {@code rank}/{@code of}, {@code missing}, and optionally {@code printed}.
 */
public sealed interface Value {
    /** What the document says, letter by letter, where that differs from the normalised form. */
    Optional<String> printed();

    /** A plain number. */
    record Figure(BigDecimal number, Optional<String> printed) implements Value {}

    /** A range; one bound may be open, as in "more than 4.0". */
    record Range(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> printed) implements Value {}

    /** Words in place of a number, such as "terealisasi". */
    record Text(String text, Optional<String> printed) implements Value {}

    /** Several counted parts in one cell, such as "20 sekolah, 10 gedung". */
    record Composite(List<Part> parts, Optional<String> printed) implements Value {
        /** Guards the list against later change. */
        public Composite {
            parts = List.copyOf(parts);
        }
    }

    /** A place in a ranking, and among how many; a smaller one is better. */
    record Rank(int rank, Optional<Integer> of, Optional<String> printed) implements Value {}

    /** Nothing is stated, and why; never the same as zero or "not applicable". */
    record Missing(String missing, Optional<String> printed) implements Value {}

    /** One counted part of a {@link Composite}. */
    record Part(String label, BigDecimal number, Optional<String> unit) {}

    /** A number without a printed form of its own. */
    static Value of(BigDecimal number) {
        return new Figure(number, Optional.empty());
    }

    /** Words without a printed form of their own. */
    static Value of(String text) {
        return new Text(text, Optional.empty());
    }
}
