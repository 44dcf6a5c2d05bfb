package id.masterplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import id.masterplan.testing.Told;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manual's page of problem codes: what each means, its sentences, and an example that a fixture proves. */
class ProblemCodesDocsTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Path EXPLAINED = Path.of("src/site/problem-codes.properties");

    @Test
    void the_manual_explains_every_problem_code_with_cause_cure_and_example() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Problem codes

                Every mistake the program names. The code is stable. `…` stands for what the content says at that place.
                An *error* stops a build; a *warning* is shown. Errors in adopted editions, which nobody can edit, only
                warn, and what is a warning anyway is told of drafts alone.
                Codes marked ⌂ are of the surroundings (exit code 3), ⌨ of the command (2), the others of the content (1).
                The examples are what the program says about the fixtures in `generator/src/test/resources/invalid/`.

                """);
        page.append(families());
        Properties explained = explained();
        for (ProblemCode code : ProblemCode.values()) {
            page.append(entry(code, explained.getProperty(code.id(), "")));
        }
        Committed.agrees("reference/problem-codes.md", page.toString());
    }

    @Test
    void every_code_is_explained_and_nothing_else() throws IOException {
        assertThat(explained().keySet())
                .as("one line a code in %s", EXPLAINED)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::id).toList());
    }

    /** All codes in a line for each first word. */
    private static String families() {
        return Stream.of(ProblemCode.values())
                        .map(c -> "[`" + c.id() + "`](#" + c.id() + ")")
                        .collect(Collectors.joining(" · "))
                + "\n\n";
    }

    private static String entry(ProblemCode code, String explanation) throws IOException {
        Problem problem = code.at(Position.of(""), "…", "…", "…", "…", "…");
        String weight = code.severity() == Severity.ERROR ? "Error" : "Warning";
        String mark = switch (code.origin()) {
            case CONTENT -> "";
            case USAGE -> " ⌨";
            case SURROUNDINGS -> " ⌂";
        };
        return "<a id=\"" + code.id() + "\"></a>\n\n## `" + code.id() + "`\n\n**" + weight + mark + ".** " + explanation
                + "\n\n- " + sentence(problem, INDONESIAN) + "\n- " + sentence(problem, Locale.ENGLISH) + "\n"
                + example(code) + "\n";
    }

    private static String sentence(Problem problem, Locale locale) {
        String text = problem.what(locale) + " *" + problem.mend(locale) + "*";
        return text.replace("<", "&lt;");
    }

    /** The first line that a fixture of this code is told in. */
    private static String example(ProblemCode code) throws IOException {
        try (Stream<Path> folders = Files.list(Told.FOLDER)) {
            for (Path folder : folders.sorted().toList()) {
                Path file = folder.resolve("expected_id.txt");
                boolean own =
                        folder.getFileName().toString().replaceFirst("@.*", "").equals(code.id());
                if (own && Files.exists(file)) {
                    return Files.readAllLines(file).stream()
                            .filter(l -> l.contains(" " + code.id() + ": "))
                            .findFirst()
                            .map(l -> "\n```text\n" + l + "\n```\n")
                            .orElse("");
                }
            }
        }
        return "";
    }

    private static Properties explained() throws IOException {
        Properties explained = new Properties();
        try (Reader text = Files.newBufferedReader(EXPLAINED)) {
            explained.load(text);
        }
        return explained;
    }
}
