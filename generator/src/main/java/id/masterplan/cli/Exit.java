package id.masterplan.cli;

import id.masterplan.problem.Origin;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import java.util.List;

/** Exit codes: 0 fine, 1 problems in the content, 2 wrong usage, 3 surroundings or our own fault. */
final class Exit {
    static final int FINE = 0;
    static final int CONTENT = 1;
    static final int USAGE = 2;
    static final int SURROUNDINGS = 3;

    private Exit() {}

    /** The code for what was found: errors of the surroundings weigh more than those of the content. */
    static int of(List<Problem> problems) {
        List<ProblemCode> errors = problems.stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .map(Problem::code)
                .toList();
        if (errors.stream().anyMatch(c -> c.origin() == Origin.SURROUNDINGS)) {
            return SURROUNDINGS;
        }
        if (errors.stream().anyMatch(c -> c.origin() == Origin.USAGE)) {
            return USAGE;
        }
        return errors.isEmpty() ? FINE : CONTENT;
    }
}
