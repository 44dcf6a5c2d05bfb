package id.masterplan.content;

import id.masterplan.model.EditionId;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is found in an adopted edition: its places name the edition, and where it is readable its mistakes warn. */
final class Adopted {
    private Adopted() {}

    static <T> Checked<T> weighed(Checked<T> read, EditionId edition) {
        boolean readable = read.value().isPresent();
        List<Problem> problems = read.problems().stream()
                .map(p -> in(edition, readable ? p.as(Severity.WARNING) : p))
                .toList();
        Map<String, Position> positions = new HashMap<>();
        read.places().positions().forEach((key, place) -> positions.put(key, place.in(edition.text())));
        return new Checked<>(
                read.value(), problems, new Places(positions, read.places().items()));
    }

    private static Problem in(EditionId edition, Problem problem) {
        return new Problem(
                problem.code(), problem.severity(), problem.position().in(edition.text()), problem.arguments());
    }
}
