package id.masterplan.export;

import id.masterplan.problem.Position;
import java.util.Optional;

/** The lines that problems stand in, read when asked for. */
@FunctionalInterface
public interface SourceLines {
    /** No line is known. */
    SourceLines NONE = place -> Optional.empty();

    /** The line of a place, without its end; none where the place is a whole file or its text is out of reach. */
    Optional<String> line(Position place);
}
