package id.masterplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of each command as people read it, kept as text; write it anew with {@code -Dmasterplan.fixtures=write}. */
class HelpTest {
    private static final Path KEPT = Path.of("src/test/resources/help");

    @ParameterizedTest
    @CsvSource({
        "masterplan,id",
        "masterplan,en",
        "build,id",
        "build,en",
        "serve,id",
        "serve,en",
        "check,id",
        "check,en",
        "diff,id",
        "diff,en",
        "adopt,id",
        "adopt,en",
        "fmt,id",
        "fmt,en",
        "new,id",
        "new,en",
        "new region,id",
        "new region,en",
        "new programme,id",
        "new programme,en",
        "new quick-win,id",
        "new quick-win,en",
        "new evaluation,id",
        "new evaluation,en",
        "new edition,id",
        "new edition,en",
        "schema,id",
        "schema,en"
    })
    void help_is_the_text_that_is_kept(String command, String language) throws IOException {
        List<String> arguments = new ArrayList<>();
        if (!command.equals("masterplan")) {
            arguments.addAll(List.of(command.split(" ")));
        }
        arguments.add("--help");
        arguments.add("--lang=" + language);
        CommandLineTest.Outcome outcome = CommandLineTest.run(arguments.toArray(String[]::new));
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        Path kept = KEPT.resolve(command.replace(' ', '-') + "_" + language + ".txt");
        if ("write".equals(System.getProperty("masterplan.fixtures"))) {
            Files.createDirectories(KEPT);
            Files.writeString(kept, outcome.out());
        }
        assertThat(kept)
                .as("read the help and write it: -Dmasterplan.fixtures=write")
                .content()
                .isEqualTo(outcome.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void help_has_no_words_of_the_other_language(String language) {
        String help =
                CommandLineTest.run("adopt", "--help", "--lang=" + language).out();
        assertThat(help).doesNotContain(language.equals("id") ? "Usage:" : "Pemakaian:");
    }
}
