package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceFile;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.CommittedFiles;
import id.masterplan.testing.MessyYaml;
import id.masterplan.testing.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one form of files: by example, for every committed file, and for hundreds of made-up ones. */
class FormatterTest {
    private static final String HEAD = "schema: frame/1\n";

    static Stream<SourceFile> committed() {
        return CommittedFiles.all();
    }

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @Test
    void a_messy_file_gets_the_one_form() {
        assertThat(formatted("""
                # Kerangka

                title:   'Masterplan'   # judul
                # masa rencana
                period:
                      to: 2026
                      from: 2021
                schema: frame/1
                phases:
                - {to: 2022, id: fase-pendek, # pendek
                   from: 2021, label: "Jangka pendek"}
                # panjang
                - id:    fase-panjang

                  label: 'Jangka: panjang'
                  from: 2023
                  to: 2026
                  # ujung
                vision: {illustrative: true, text: Kota}
                # habis
                """)).isEqualTo("""
                # Kerangka

                schema: frame/1
                title: Masterplan # judul
                # masa rencana
                period: {from: 2021, to: 2026}
                vision: {text: Kota, illustrative: true}
                phases:
                  - id: fase-pendek # pendek
                    label: Jangka pendek
                    from: 2021
                    to: 2022
                  # panjang
                  - {id: fase-panjang, label: "Jangka: panjang", from: 2023, to: 2026}
                  # ujung
                # habis
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "no,\"no\"",
        "Yes,\"Yes\"",
        "y,\"y\"",
        "010,\"010\"",
        "1.10,\"1.10\"",
        "2.16.03,\"2.16.03\"",
        "0x1F,\"0x1F\"",
        "1e3,\"1e3\"",
        ".inf,\".inf\"",
        "12:30,\"12:30\"",
        "1_000,\"1_000\"",
        "TRUE,\"TRUE\"",
        "~,\"~\"",
        "%,\"%\"",
        "a: b,\"a: b\"",
        "a #b,\"a #b\"",
        "- a,\"- a\"",
        "2021-12-10,2021-12-10",
        "2021–2026,2021–2026",
        "90% warga,90% warga",
        "https://a.id/#b,https://a.id/#b",
    })
    void text_stands_without_quotes_only_where_every_reader_keeps_it_text(String text, String written) {
        assertThat(formatted(HEAD + "title: \"" + text + "\"\n")).isEqualTo(HEAD + "title: " + written + "\n");
        assertThat(formatted(HEAD + "title: '" + text + "'\n")).isEqualTo(HEAD + "title: " + written + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "0.0", "-3", "450000000", "true", "12345678901234567890"})
    void numbers_and_truth_values_stay_as_they_were_written(String value) {
        assertThat(formatted(HEAD + "x:   " + value)).isEqualTo(HEAD + "x: " + value + "\n");
    }

    @Test
    void fields_on_one_line_take_a_line_each_where_they_do_not_fit() {
        String fits = HEAD + "period: {from: 2021, note: " + "a".repeat(100 - 28) + "}\n";
        assertThat(formatted(fits)).isEqualTo(fits);
        assertThat(formatted(fits.replace("}", "a}")))
                .isEqualTo(HEAD + "period:\n  from: 2021\n  note: " + "a".repeat(100 - 27) + "\n");
    }

    @Test
    void long_texts_stay_paragraphs_or_lines() {
        String literal = HEAD + "title: |-\n  satu\n    dua\n\n  tiga\n";
        assertThat(formatted(literal)).isEqualTo(literal);
        String folded = HEAD + "title: >-\n" + "  " + "kata ".repeat(19) + "kata\n  " + "kata ".repeat(4) + "kata\n";
        assertThat(formatted(folded).replaceAll("\\s+", " ")).isEqualTo(folded.replaceAll("\\s+", " "));
        assertThat(formatted(folded).lines()).allMatch(l -> l.length() <= 104);
    }

    @Test
    void the_text_below_the_fields_keeps_its_bytes() {
        String body = "\n# Judul\n\n*  satu\t\n\n\n```\n---\nschema:   x\n```\ntanpa akhir  ";
        String text = "\uFEFF---\r\nid: x\r\nschema: page/1\r\n--- \r\n" + body.replace("\n", "\r\n");
        assertThat(format("content/pages/x.md", text).value())
                .contains("---\nschema: page/1\nid: x\n---\n" + body + "\n");
    }

    @Test
    void letters_are_composed() {
        assertThat(formatted(HEAD + "title: cafe\u0301\n")).isEqualTo(HEAD + "title: caf\u00E9\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema: frame/1\ntitle: a\ntitle: b\n",
                "schema: frame/1\ntitle: [a\n",
                "schema: frame/1\ntitle: &a b\n",
                "schema: bingkai/1\ntitle: a\n",
                "title: a\n",
                "",
            })
    void a_file_with_mistakes_is_refused_with_the_mistakes(String text) {
        Checked<String> refused = format("data/x.yaml", text);
        assertThat(refused.value()).isEmpty();
        assertThat(refused.problems()).isNotEmpty().noneMatch(p -> p.code() == ProblemCode.FORMAT_REFUSED);
    }

    @Test
    void a_comment_that_has_no_place_keeps_a_file_as_it_is() throws IOException {
        List<Problem> problems =
                format("data/x.yaml", HEAD + "? title # judul\n: Masterplan\n").problems();
        Told.agrees("format.refused", problems, Path.of("").toAbsolutePath());
    }

    @ParameterizedTest
    @MethodSource("committed")
    void a_committed_file_means_the_same_and_is_done_after_one_go(SourceFile file) {
        String once = format(file).value().orElseThrow();
        assertThat(formatted(file.path(), once)).isEqualTo(once);
        Shape<?> shape = Reads.shape(file);
        Object before = Reads.read(file, shape);
        assertThat(Reads.read(CommittedFiles.file(file.path(), once), shape)).isEqualTo(before);
        assertThat(comments(once)).isEqualTo(comments(CommittedFiles.text(file)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_made_up_file_means_the_same_keeps_each_comment_and_is_done_after_one_go(int seed) {
        MessyYaml messy = MessyYaml.of(seed);
        String once = formatted(messy.text());
        assertThat(formatted(once)).isEqualTo(once);
        assertThat(once).endsWith("\n").doesNotContain("\t#", " \n", "\r");
        for (Map.Entry<String, String> comment : messy.comments().entrySet()) {
            assertThat(MessyYaml.bearer(once, comment.getKey()))
                    .as("%s in%n%s%nbecame%n%s", comment, messy.text(), once)
                    .contains(comment.getValue());
        }
    }

    private static List<String> comments(String text) {
        return text.lines()
                .filter(l -> l.stripLeading().startsWith("# "))
                .map(String::strip)
                .sorted()
                .toList();
    }

    private static String formatted(String text) {
        return formatted("data/x.yaml", text);
    }

    private static String formatted(String path, String text) {
        Checked<String> formatted = format(path, text);
        return formatted.value().orElseThrow(() -> new AssertionError(formatted.problems() + " in\n" + text));
    }

    private static Checked<String> format(String path, String text) {
        return format(new SourceFile(path, "", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Checked<String> format(SourceFile file) {
        return Formatter.format(file);
    }
}
