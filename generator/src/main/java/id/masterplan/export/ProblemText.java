package id.masterplan.export;

import id.masterplan.problem.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes problems for a terminal, a line each, by place. */
public final class ProblemText {
    /** By place, then by code, so that a report is the same on every run. */
    static final Comparator<Problem> ORDER = Comparator.comparing(Problem::position)
            .thenComparing(p -> p.code().id())
            .thenComparing(p -> p.arguments().toString());

    private ProblemText() {}

    /** The problems as text, each line ending in a line feed; nothing for none. */
    public static String of(List<Problem> problems, Locale locale) {
        return problems.stream().sorted(ORDER).map(p -> p.line(locale) + "\n").collect(Collectors.joining());
    }
}
