package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Problem;
import id.masterplan.testing.AcceptanceCase;
import id.masterplan.testing.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The acceptance cases of the domain study: what check says of each, as a draft and as an adopted edition with its
 * record. Look at the sentences and write them with {@code -Dmasterplan.fixtures=write}.
 */
class AcceptanceTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @TempDir
    Path temporary;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(AcceptanceCase.FOLDER)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_real_plan_fits_and_what_is_odd_in_it_is_told(String name) throws IOException {
        AcceptanceCase real = AcceptanceCase.of(name);
        try (GitFixture draft = real.drafted(temporary.resolve("draft"));
                GitFixture recorded = real.recorded(temporary.resolve("recorded"))) {
            String told = "# rancangan\n" + lines(AcceptanceCase.problems(draft)) + "# ditetapkan\n"
                    + lines(AcceptanceCase.problems(recorded));
            Path expected = real.folder().resolve("expected_id.txt");
            if ("write".equals(System.getProperty("masterplan.fixtures"))) {
                Files.writeString(expected, told);
            }
            assertThat(expected)
                    .as("look at the sentences and write them: -Dmasterplan.fixtures=write")
                    .content()
                    .isEqualTo(told);
            assertThat(told).doesNotContain(" galat ");
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(p -> p.line(INDONESIAN) + "\n").collect(Collectors.joining());
    }
}
