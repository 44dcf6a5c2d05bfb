package id.masterplan.problem;

import java.util.List;
import java.util.Optional;

/**
 * The result of reading: a value, where there is one, every problem found on the way, and where each item stands.
 * A value may come with problems; a missing value always does.
 */
public record Checked<T>(Optional<T> value, List<Problem> problems, Places places) {
    /** Guards the list against later change. */
    public Checked {
        problems = List.copyOf(problems);
        if (value.isEmpty() && problems.isEmpty()) {
            throw new IllegalArgumentException("nothing read, and no reason why");
        }
    }

    /** A value without problems. */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of(), Places.NONE);
    }

    /** No value, for these reasons. */
    public static <T> Checked<T> refused(List<Problem> problems) {
        return new Checked<>(Optional.empty(), problems, Places.NONE);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
