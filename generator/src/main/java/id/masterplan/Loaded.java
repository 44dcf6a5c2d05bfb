package id.masterplan;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import java.util.List;
import java.util.Optional;

/** A region as far as it could be read, and every problem met. */
record Loaded(Optional<RegionLibrary> library, List<Problem> problems) {
    Loaded {
        problems = List.copyOf(problems);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    }
}
