package id.masterplan;

import id.masterplan.export.Finding;
import id.masterplan.export.Findings;
import id.masterplan.git.ChangedLines;
import id.masterplan.problem.Origin;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change that asks to be taken in: its problems that were there before it, and the lines it touches. A problem was
 * there before where the former state had one of the same kind, in the same file under its former name, with the same
 * words; its line plays no part, for lines move.
 */
public record Proposal(Set<Problem> old, ChangedLines changed) {
    /** Guards the set against later change. */
    public Proposal {
        old = Set.copyOf(old);
    }

    /** What makes two problems the same one. */
    private record Kind(ProblemCode code, String file, Optional<String> edition, List<String> arguments) {}

    /** Of several alike as many are old as there were; those on untouched lines first. */
    static Proposal of(List<Problem> before, List<Problem> now, ChangedLines changed) {
        Map<Kind, Integer> had = new HashMap<>();
        before.forEach(p -> had.merge(kind(p, p.position().file()), 1, Integer::sum));
        List<Problem> order = new ArrayList<>(now);
        order.sort(Comparator.comparing((Problem p) -> touches(changed, p)).thenComparing(Problem::position));
        return new Proposal(
                order.stream()
                        .filter(p -> p.code().origin() == Origin.CONTENT)
                        .filter(p -> had.merge(
                                        kind(p, changed.formerName(p.position().file())), -1, Integer::sum)
                                >= 0)
                        .collect(Collectors.toSet()),
                changed);
    }

    private static Kind kind(Problem problem, String file) {
        return new Kind(problem.code(), file, problem.position().edition(), problem.arguments());
    }

    private static boolean touches(ChangedLines changed, Problem problem) {
        return problem.position().edition().isEmpty()
                && changed.touches(problem.position().file(), problem.position().line());
    }

    /** The problem as it weighs on the proposal: what was there before only warns. */
    Problem weighed(Problem problem) {
        return old.contains(problem) ? problem.as(Severity.WARNING) : problem;
    }

    /** The problems with their marks. */
    Findings findings(List<Problem> problems) {
        return new Findings(problems.stream()
                .map(p -> new Finding(
                        weighed(p), old.contains(p) ? Finding.Age.OLD : Finding.Age.NEW, touches(changed, p)))
                .toList());
    }
}
