package id.masterplan.export;

import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes problems as JSON, for programs: place, code, and both sentences in both languages. */
public final class ProblemJson {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ProblemJson() {}

    /** The document. */
    record Report(String schema, int errors, int warnings, List<Finding> problems) {}

    /** A problem. */
    record Finding(
            String code,
            String severity,
            String file,
            int line,
            int column,
            Optional<String> edition,
            Sentence id,
            Sentence en) {}

    /** What is wrong and how to mend it. */
    record Sentence(String what, String mend) {}

    /** The problems as JSON text ending in a line feed. */
    public static String of(List<Problem> problems) {
        List<Finding> findings = problems.stream()
                .sorted(ProblemText.ORDER)
                .map(ProblemJson::finding)
                .toList();
        int errors = (int)
                findings.stream().filter(f -> f.severity().equals("error")).count();
        return DiffJson.write(new Report("problems/1", errors, findings.size() - errors, findings));
    }

    private static Finding finding(Problem problem) {
        return new Finding(
                problem.code().id(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.position().file(),
                problem.position().line(),
                problem.position().column(),
                problem.position().edition(),
                new Sentence(problem.what(INDONESIAN), problem.mend(INDONESIAN)),
                new Sentence(problem.what(Locale.ENGLISH), problem.mend(Locale.ENGLISH)));
    }
}
