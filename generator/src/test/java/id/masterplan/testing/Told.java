package id.masterplan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How problems are told: a folder {@code invalid/<code>/} keeps the sentences in both languages. Look at them and write
 * them with {@code -Dmasterplan.fixtures=write}.
 */
public final class Told {
    /** Where the folders are. */
    public static final Path FOLDER = Path.of("src/test/resources/invalid");

    private Told() {}

    /** Compares with what is kept, or writes it. A temporary folder is shown as three dots. */
    public static void agrees(String name, List<Problem> problems, Path temporary) throws IOException {
        assertThat(problems).extracting(p -> p.code().id()).contains(name.replaceFirst("@.*", ""));
        compare(FOLDER.resolve(name).resolve("expected_id.txt"), problems, Locale.forLanguageTag("id"), temporary);
        compare(FOLDER.resolve(name).resolve("expected_en.txt"), problems, Locale.ENGLISH, temporary);
    }

    private static void compare(Path expected, List<Problem> problems, Locale locale, Path temporary)
            throws IOException {
        String lines = problems.stream().map(p -> p.line(locale) + "\n").collect(Collectors.joining());
        String shown = lines.replace(temporary.toRealPath().toString(), "…").replace(temporary.toString(), "…");
        if ("write".equals(System.getProperty("masterplan.fixtures"))) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, shown);
        }
        assertThat(expected)
                .as("look at the sentences and write them: -Dmasterplan.fixtures=write")
                .content()
                .isEqualTo(shown);
    }
}
