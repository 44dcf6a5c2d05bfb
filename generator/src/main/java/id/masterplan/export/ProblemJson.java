package id.masterplan.export;

import id.masterplan.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes findings as JSON of our own: place, code, fix, and both sentences in both languages. */
public final class ProblemJson {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ProblemJson() {}

    /** The document. */
    record Report(String schema, int errors, int warnings, int old, List<Told> problems) {}

    /** A problem. */
    record Told(
            String code,
            String severity,
            String file,
            int line,
            int column,
            Optional<String> edition,
            boolean old,
            boolean touched,
            Optional<Change> fix,
            Sentence id,
            Sentence en) {}

    /** What a certain fix replaces in the line, the column counted in code points from 1. */
    record Change(int column, String before, String after) {}

    /** What is wrong and how to mend it. */
    record Sentence(String what, String mend) {}

    /** The findings as JSON text ending in a line feed. */
    public static String of(Findings findings, SourceLines lines) {
        List<Told> told = findings.all().stream().map(f -> told(f, lines)).toList();
        return JsonText.snake(new Report("problems/1", findings.errors(), findings.warnings(), findings.old(), told));
    }

    private static Told told(Finding finding, SourceLines lines) {
        Problem problem = finding.problem();
        return new Told(
                problem.code().id(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                problem.position().file(),
                problem.position().line(),
                problem.position().column(),
                problem.position().edition(),
                finding.old(),
                finding.touched(),
                finding.fix(lines)
                        .map(f -> new Change(
                                f.startColumn(),
                                f.replacement().before(),
                                f.replacement().after())),
                new Sentence(problem.what(INDONESIAN), problem.mend(INDONESIAN)),
                new Sentence(problem.what(Locale.ENGLISH), problem.mend(Locale.ENGLISH)));
    }
}
