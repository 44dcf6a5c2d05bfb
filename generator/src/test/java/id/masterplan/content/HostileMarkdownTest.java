package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.markdown.Markdown;
import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.problem.ProblemCode;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of a few kilobytes that overflow the parser's stack or keep it busy for minutes. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileMarkdownTest {
    @ParameterizedTest
    @CsvSource({
        "'- ', 500",
        "'- ', 8000",
        "'1. ', 500",
        "'[ (](', 500",
        "'[ (](', 8000",
        "'> ', 2000",
        "'>', 2000",
        "'*a **a ', 2000",
        "'_a __a ', 2000",
        "'![[]()', 25000",
        "'![[]()\n', 25000",
        "'[a](', 5000",
        "'[', 20000",
        "'*a_ ', 20000",
        "'![a](<b', 5000",
        "'|', 25000",
        "'`', 200000",
        "'a**b', 20000"
    })
    void nesting_beyond_the_limit_is_refused_with_file_and_line(String piece, int times) {
        Markdown read = MarkdownReader.read("a.md", piece.repeat(times), 7);
        assertThat(read.prose()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(ProblemCode.MARKDOWN_TOO_COMPLEX))
                .satisfies(p -> assertThat(p.position().file()).isEqualTo("a.md"))
                .satisfies(p -> assertThat(p.position().line()).isGreaterThanOrEqualTo(7));
    }

    @Test
    void lists_nested_by_indentation_are_refused_too() {
        String deep =
                IntStream.range(0, 300).mapToObj(i -> "  ".repeat(i) + "- a\n").collect(Collectors.joining());
        assertThat(MarkdownReader.read("a.md", deep, 1).problems())
                .extracting(p -> p.code())
                .containsExactly(ProblemCode.MARKDOWN_TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a%d]: https://a.example/%d\n", "[^%d]: kaki %d\n"})
    void too_many_definitions_are_refused(String line) {
        String text = IntStream.range(0, 8000)
                .mapToObj(i -> line.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
        assertThat(MarkdownReader.read("a.md", text, 1).problems())
                .extracting(p -> p.code())
                .containsExactly(ProblemCode.MARKDOWN_TOO_COMPLEX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a%d]: https://a.example/%d\n\nlihat [a%d]\n\n",
                "kata[^%d]\n\n[^%d]: kaki\n\n",
                "> - kutipan %d\n\n",
                "**tebal** dan *miring* [tautan](https://a.example/%d) (dalam kurung)\n\n",
                "| a%d | b |\n|---|---|\n| c | d |\n\n",
                "&#%d; &amp; <b> `kode` ~~coret~~\n\n"
            })
    void honest_text_near_the_limits_is_read(String piece) {
        String text = IntStream.rangeClosed(1, 1900)
                .mapToObj(i -> piece.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
        Markdown read = MarkdownReader.read("a.md", text, 1);
        assertThat(read.problems()).isEmpty();
        assertThat(read.prose()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a ", "<!--", "<?", "&", "{", "\\", "a<b>", "<a href=\"", "https://a.", "a@"})
    void repeated_marks_of_other_kinds_cost_little(String piece) {
        assertThat(MarkdownReader.read("a.md", piece.repeat(18_000 / piece.length()), 1)
                        .prose())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "(", "*a "})
    void nesting_within_the_limit_is_read(String piece) {
        Markdown read = MarkdownReader.read("a.md", piece.repeat(99) + "x", 1);
        assertThat(read.problems()).isEmpty();
        assertThat(read.prose()).isPresent();
    }
}
