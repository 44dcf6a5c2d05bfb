package id.masterplan.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a source: file, line and column, both from 1, the column in code points; 0 where a problem concerns the file or the repository as a
 * whole. A place in an adopted edition names that edition too.
 */
public record Position(String file, int line, int column, Optional<String> edition) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(
                    (Position p) -> p.edition().orElse(""))
            .thenComparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** A file as a whole. */
    public static Position of(String file) {
        return of(file, 0, 0);
    }

    /** A place in a file of the draft or the record. */
    public static Position of(String file, int line, int column) {
        return new Position(file, line, column, Optional.empty());
    }

    /** The same place, in an adopted edition. */
    public Position in(String edition) {
        return new Position(file, line, column, Optional.of(edition));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, with {@code @edition} before it for a place in an adopted edition. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return edition.map(e -> "@" + e + " " + place).orElse(place);
    }
}
