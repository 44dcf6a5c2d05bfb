package id.masterplan.validate;

import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.model.ItemId;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Replacement;
import id.masterplan.problem.Severity;
import id.masterplan.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the problems of one edition or of the record. Errors of a published edition are placed in that edition and
 * only warn, because nobody can edit it; what is a mere hint for authors is not told of it at all.
 */
final class Findings {
    private final List<Problem> problems = new ArrayList<>();
    private final Places places;
    private final Optional<EditionHead> published;

    Findings(Places places, Optional<EditionHead> edition) {
        this.places = places;
        this.published = edition.filter(h -> h.state() != EditionState.DRAFT);
    }

    /** A problem at a field of an item, such as {@code (prog-x, "/lead_agency")}. */
    void at(ItemId item, String pointer, ProblemCode code, Object... arguments) {
        String shown = pointer.isEmpty() ? "/id" : pointer; // The line that says which item it is.
        add(places.of(item.text(), shown), code, arguments);
    }

    /** A problem at a field of a file. */
    void inFile(String path, String pointer, ProblemCode code, Object... arguments) {
        add(places.inFile(path, pointer), code, arguments);
    }

    /** A problem where {@code target} is none of the known ids; the nearest is suggested. */
    void known(ItemId item, String pointer, String target, Collection<String> known) {
        if (!known.contains(target)) {
            unknown(places.of(item.text(), pointer), item + pointer, target, known);
        }
    }

    /** The same for a field of a file that is no item. */
    void knownInFile(String path, String pointer, String target, Collection<String> known) {
        if (!known.contains(target)) {
            unknown(places.inFile(path, pointer), pointer.substring(1), target, known);
        }
    }

    private void unknown(Position position, String field, String target, Collection<String> known) {
        Optional<Replacement> fix = Nearest.certain(target, known)
                .filter(k -> !field.endsWith("/" + target))
                .map(k -> new Replacement(target, k));
        add(position, fix, ProblemCode.REFERENCE_UNKNOWN, field, target, nearest(target, known));
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    private void add(Position position, ProblemCode code, Object... arguments) {
        add(position, Optional.empty(), code, arguments);
    }

    private void add(Position position, Optional<Replacement> fix, ProblemCode code, Object... arguments) {
        if (published.isPresent() && code.severity() == Severity.WARNING) {
            return;
        }
        Problem problem = published
                .map(h -> code.at(position.in(h.id().text()), arguments).as(Severity.WARNING))
                .orElseGet(() -> code.at(position, arguments).withFix(fix));
        problems.add(problem);
    }

    private static String nearest(String target, Collection<String> known) {
        return Nearest.of(target, known)
                .orElseGet(() -> known.isEmpty()
                        ? "–"
                        : String.join(", ", known.stream().sorted().limit(5).toList()));
    }
}
