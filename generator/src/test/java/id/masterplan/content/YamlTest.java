package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.yaml.StrictYaml;
import id.masterplan.content.yaml.YamlFile;
import id.masterplan.model.Edition;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class YamlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "off",
                "010",
                "0x1F",
                "0o17",
                "1_000",
                "1e1000000000",
                ".5",
                "+1",
                "1.",
                ".inf",
                ".nan",
                "2021-12-09",
                "12:30:45",
                "NULL",
                "True",
                "Rp1.000"
            })
    void what_editors_take_for_text_is_text(String written) {
        assertThat(value(written).isString()).isTrue();
        assertThat(value(written).stringValue()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-7,-7",
        "1.10,1.10",
        "32.10,32.10",
        "450000000,450000000",
        "99999999999999999999,99999999999999999999"
    })
    void numbers_stay_as_they_were_written(String written, String read) {
        assertThat(value(written).isNumber()).isTrue();
        assertThat(value(written).decimalValue()).hasToString(read);
    }

    @Test
    void a_number_too_long_for_any_plan_is_text() {
        assertThat(value("1".repeat(41)).isString()).isTrue();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_change_nothing() {
        String text = text(Sample.PROGRAMME);
        Checked<Edition> plain = read(Sample.tree());
        Checked<Edition> windows = read(Sample.tree().with(Sample.PROGRAMME, "\uFEFF" + text.replace("\n", "\r\n")));
        assertThat(windows.problems()).isEmpty();
        assertThat(windows.value()).isEqualTo(plain.value());
        assertThat(windows.places().of("ind-izin-daring", "/unit"))
                .isEqualTo(plain.places().of("ind-izin-daring", "/unit"));
    }

    @Test
    void all_problems_of_a_file_are_told_in_one_run() {
        YamlFile file = StrictYaml.read("a.yaml", "a: &x 1\nb: *x\na: 2\nc: !!str 3\n<<: {d: 4}\n", 10);
        assertThat(file.problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.YAML_ANCHOR,
                        ProblemCode.YAML_ALIAS,
                        ProblemCode.YAML_DUPLICATE_KEY,
                        ProblemCode.YAML_TAG,
                        ProblemCode.YAML_MERGE_KEY);
        assertThat(file.problems()).extracting(p -> p.position().line()).containsExactly(10, 11, 12, 13, 14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b: c",
                "a: [1, 2",
                "a: \"x",
                "a: @x",
                "\ta: 1",
                "a: 1\n b: 2",
                "{",
                "%FOO",
                "a: \u0007",
                "? ? ?"
            })
    void broken_yaml_is_a_problem_with_a_line(String text) {
        assertThat(StrictYaml.read("a.yaml", text, 1).problems())
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.position().line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "? [", "&a ", "!!x ", "'", "a:\n ", "\"\\n", "# "})
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void hostile_repetition_ends_soon(String piece) {
        String text = piece.repeat(SourceText.LARGEST_YAML / piece.length());
        assertThat(StrictYaml.read("a.yaml", text, 1).problems()).isNotEmpty();
    }

    @Test
    void the_limit_of_size_is_exact() {
        String text = text(Sample.PROGRAMME);
        int room = SourceText.LARGEST_YAML - text.getBytes(StandardCharsets.UTF_8).length;
        assertThat(read(Sample.tree().with(Sample.PROGRAMME, text + "#".repeat(room)))
                        .problems())
                .isEmpty();
        assertThat(read(Sample.tree().with(Sample.PROGRAMME, text + "#".repeat(room + 1)))
                        .problems())
                .extracting(Problem::code)
                .contains(ProblemCode.FILE_TOO_LARGE);
    }

    private static Checked<Edition> read(MemoryTree tree) {
        return new EditionReader(new Documents()).read(tree, Sample.draft());
    }

    private static String text(String path) {
        return new String(Sample.tree().read(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static JsonNode value(String written) {
        return StrictYaml.read("a.yaml", "a: " + written + "\n", 1)
                .root()
                .orElseThrow()
                .get("a");
    }
}
