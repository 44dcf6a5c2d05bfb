package id.masterplan.export;

import id.masterplan.problem.Problem;
import java.util.List;

/** What a check found, in the order it is told: lines of the change first, then by place. */
public record Findings(List<Finding> all) {
    /** Puts the list in order. */
    public Findings {
        all = all.stream().sorted(Finding.ORDER).toList();
    }

    /** Findings of a check that compared nothing. */
    public static Findings of(List<Problem> problems) {
        return new Findings(problems.stream()
                .map(p -> new Finding(p, Finding.Age.UNKNOWN, false))
                .toList());
    }

    /** The problems, in order. */
    public List<Problem> problems() {
        return all.stream().map(Finding::problem).toList();
    }

    /** How many stop a build. */
    public int errors() {
        return (int) all.stream().filter(Finding::error).count();
    }

    /** How many do not. */
    public int warnings() {
        return all.size() - errors();
    }

    /** How many were there before the change. */
    public int old() {
        return (int) all.stream().filter(Finding::old).count();
    }
}
