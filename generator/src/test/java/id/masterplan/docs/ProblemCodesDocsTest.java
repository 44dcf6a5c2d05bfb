package id.masterplan.docs;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemCodesDocsTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @Test
    void the_manual_lists_every_problem_code_with_its_sentences() throws IOException {
        String head = """
                # Problem codes

                Every mistake the program names. The code is stable. `…` stands for what the content says at that place.
                An *error* stops a build; a *warning* is shown. Errors in adopted editions, which nobody can edit, only
                warn, and what is a warning anyway is told of drafts alone.
                Codes marked ⌂ are of the surroundings (exit code 3), ⌨ of the command (2), the others of the content (1).

                | code | weight | Indonesian | English |
                |---|---|---|---|
                """;
        String rows =
                Stream.of(ProblemCode.values()).map(ProblemCodesDocsTest::row).collect(Collectors.joining());
        Committed.agrees("reference/problem-codes.md", head + rows);
    }

    private static String row(ProblemCode code) {
        Problem problem = code.at(Position.of(""), "…", "…", "…", "…");
        String mark = switch (code.origin()) {
            case CONTENT -> "";
            case USAGE -> " ⌨";
            case SURROUNDINGS -> " ⌂";
        };
        String weight = code.severity() == Severity.ERROR ? "error" : "warning";
        return "| <a id=\"" + code.id() + "\"></a>`" + code.id() + "`" + mark + " | " + weight + " | "
                + cell(problem, INDONESIAN) + " | " + cell(problem, Locale.ENGLISH) + " |\n";
    }

    private static String cell(Problem problem, Locale locale) {
        String text = problem.what(locale) + " *" + problem.mend(locale) + "*";
        return text.replace("|", "\\|").replace("<", "&lt;").replace("<<", "&lt;&lt;");
    }
}
