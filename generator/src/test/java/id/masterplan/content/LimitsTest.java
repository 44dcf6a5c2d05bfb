package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.MemoryTree;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The limits that authors may meet, as the manual lists them: one less and the limit itself pass, one more is refused. */
class LimitsTest {
    private static final String REGION = "data/regions/kota-contoh/";
    private static final String PROGRAMME = REGION + "plan/programmes/prog-minimal.yaml";
    private static final String CHAPTER = "content/regions/kota-contoh/masterplan/02-visi.md";
    private static final String NOTE = "content/regions/kota-contoh/evaluations/eval-2022.md";
    private static final String AGENCIES = REGION + "plan/agencies.yaml";

    private record Limit(String name, int most, ProblemCode code, String path, IntFunction<String> text) {}

    private static List<Limit> limits() {
        String programme = text(PROGRAMME);
        String chapter = text(CHAPTER);
        String agencies = text(AGENCIES);
        String note = text(NOTE);
        ProblemCode complex = ProblemCode.MARKDOWN_TOO_COMPLEX;
        return List.of(
                new Limit(
                        "data file, bytes",
                        262_144,
                        ProblemCode.FILE_TOO_LARGE,
                        PROGRAMME,
                        n -> comments(programme, n)),
                new Limit("text file, bytes", 2_097_152, ProblemCode.FILE_TOO_LARGE, CHAPTER, n -> lines(chapter, n)),
                new Limit(
                        "title, letters",
                        300,
                        ProblemCode.SCHEMA_TOO_LONG,
                        CHAPTER,
                        n -> chapter.replaceFirst("title: .*", "title: " + "a".repeat(n))),
                new Limit(
                        "id, letters",
                        64,
                        ProblemCode.SCHEMA_PATTERN,
                        AGENCIES,
                        n -> agencies + "  - id: " + "a".repeat(n) + "\n    names: [{name: Dinas, abbreviation: D}]\n"),
                new Limit(
                        "edition id, letters",
                        32,
                        ProblemCode.SCHEMA_PATTERN,
                        NOTE,
                        n -> note.replaceFirst("edition: .*", "edition: " + "a".repeat(n))),
                new Limit(
                        "year",
                        2_200,
                        ProblemCode.SCHEMA_RANGE,
                        NOTE,
                        n -> note.replaceFirst("year: .*", "year: " + n)),
                new Limit(
                        "levels of fields",
                        100,
                        ProblemCode.YAML_TOO_DEEP,
                        PROGRAMME,
                        n -> programme + "x: " + "[".repeat(n - 1) + "]".repeat(n - 1) + "\n"),
                new Limit("line, letters", 20_000, complex, CHAPTER, n -> chapter + "a".repeat(n) + "\n"),
                new Limit("levels", 100, complex, CHAPTER, n -> chapter + "> ".repeat(n) + "a\n"),
                new Limit(
                        "definitions",
                        2_000,
                        complex,
                        CHAPTER,
                        n -> chapter + each(n, i -> "[a" + i + "]: https://a.example\n")),
                new Limit(
                        "footnotes",
                        2_000,
                        complex,
                        CHAPTER,
                        n -> chapter + each(n, i -> "[^a" + i + "]: Catatan.\n\n")),
                new Limit("cells", 20_000, complex, CHAPTER, n -> chapter + "|\n".repeat(n)),
                new Limit("marks", 5_000, complex, CHAPTER, n -> chapter + "a*b\n".repeat(n)));
    }

    @TestFactory
    Stream<DynamicTest> a_limit_passes_and_one_more_is_refused_by_number() {
        return limits().stream()
                .flatMap(l -> Stream.of(-1, 0, 1)
                        .map(d -> DynamicTest.dynamicTest(l.name() + " " + (l.most() + d), () -> {
                            List<Problem> told = told(l, l.most() + d);
                            if (d > 0) {
                                assertThat(told).isNotEmpty();
                                assertThat(told.get(0).what(Locale.ENGLISH)
                                                + told.get(0).mend(Locale.ENGLISH))
                                        .contains(Integer.toString(l.most()));
                            } else {
                                assertThat(told).isEmpty();
                            }
                        })));
    }

    private static List<Problem> told(Limit limit, int size) {
        MemoryTree tree = Sample.tree();
        tree.with(limit.path(), limit.text().apply(size));
        return InvalidTest.all(tree).stream()
                .filter(p -> p.code() == limit.code())
                .toList();
    }

    private static String text(String path) {
        return new String(Sample.tree().read(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static String comments(String text, int bytes) {
        return text + "#" + "a".repeat(bytes - text.length() - 2) + "\n";
    }

    private static String lines(String text, int bytes) {
        StringBuilder all = new StringBuilder(text);
        while (all.length() < bytes) {
            all.append("a".repeat(Math.min(99, Math.max(0, bytes - all.length() - 1))))
                    .append('\n');
        }
        return all.toString();
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }
}
