package id.masterplan.spec;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Phrases;
import id.masterplan.diff.Tone;
import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.SectionDiff;
import id.masterplan.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Runs the specification of changes: each example forwards and swapped. After a change of words look at each line, and write
 * them all with {@code -Dmasterplan.fixtures=write}.
 */
class ChangesSpecTest {
    private static final Path SPEC = Path.of("src/site/markdown/spec/changes.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("### (\\d+)\\. ([^\\n]+)\\n.*?```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EVENT =
            Pattern.compile("\\| [^|]+ \\| `(\\w+)` \\| (\\d+) (forwards|swapped) \\| `(\\w+)` \\|");
    private static final Phrases PHRASES = Phrases.of(Locale.forLanguageTag("id"));
    private static final YAMLMapper YAML = new YAMLMapper();

    record Example(String title, Map<String, Object> parts) {
        Edition side(String name, String year) {
            return SpecTree.read(SpecTree.map(parts.getOrDefault(name, Map.of())), year);
        }

        EditionDiff forwards() {
            return Comparison.of(side("before", "2018"), side("after", "2021"));
        }

        EditionDiff back() {
            return Comparison.of(side("after", "2021"), side("before", "2018"));
        }

        List<String> lines(String name) {
            return ((List<?>) parts.getOrDefault(name, List.of()))
                    .stream().map(Object::toString).toList();
        }

        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Example> examples() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(SPEC));
        List<Example> examples = new ArrayList<>();
        while (matcher.find()) {
            assertThat(matcher.group(1)).isEqualTo(String.valueOf(examples.size() + 1));
            examples.add(example(matcher));
        }
        return examples.stream();
    }

    private static Example example(Matcher matcher) {
        return new Example(
                matcher.group(1) + " " + matcher.group(2),
                YAML.readValue(matcher.group(3), new TypeReference<Map<String, Object>>() {}));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_comparison_does_as_the_example_says(Example example) {
        assertThat(report(example.forwards())).isEqualTo(example.lines("expected"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void swapped_editions_do_as_the_example_says(Example example) {
        assertThat(report(example.back())).isEqualTo(example.lines("swapped"));
    }

    @BeforeAll
    static void write_what_the_comparison_does_where_asked_to() throws IOException {
        if ("write".equals(System.getProperty("masterplan.fixtures"))) {
            Matcher matcher = EXAMPLE.matcher(Files.readString(SPEC));
            StringBuilder written = new StringBuilder();
            while (matcher.find()) {
                Example example = example(matcher);
                String inputs = matcher.group(3).replaceFirst("(?s)(^|\\n)expected:.*", "$1");
                String results = list("expected", report(example.forwards())) + list("swapped", report(example.back()));
                String whole = matcher.group().replace(matcher.group(3), inputs + results);
                matcher.appendReplacement(written, Matcher.quoteReplacement(whole));
            }
            Files.writeString(SPEC, matcher.appendTail(written).toString());
        }
    }

    private static String list(String name, List<String> lines) {
        StringBuilder list = new StringBuilder(name + (lines.isEmpty() ? ": []\n" : ":\n"));
        for (String line : lines) {
            list.append("  - \"")
                    .append(line.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n");
        }
        return list.toString();
    }

    @Test
    void every_kind_of_change_and_every_fate_has_an_example() throws IOException {
        Set<String> told = new TreeSet<>();
        examples()
                .flatMap(e -> Stream.concat(e.lines("expected").stream(), e.lines("swapped").stream()))
                .forEach(l -> told.addAll(List.of(l.split("[ :]+", -1))));
        assertThat(told)
                .containsAll(Stream.of(ChangeKind.values())
                        .map(ChangesSpecTest::word)
                        .toList());
        assertThat(told)
                .containsAll(Stream.of(Fate.values())
                        .filter(f -> f != Fate.UNCHANGED)
                        .map(ChangesSpecTest::word)
                        .toList());
        assertThat(told)
                .containsAll(Stream.of(SectionDiff.Change.values())
                        .map(ChangesSpecTest::word)
                        .toList());
        assertThat(told)
                .containsAll(Stream.of(BlockFate.values())
                        .filter(f -> f != BlockFate.SAME)
                        .map(ChangesSpecTest::word)
                        .toList());
    }

    /** The table of events names each kind once, with an example that tells it and its mirror that the other side tells. */
    @Test
    void every_kind_of_change_has_a_numbered_example_forwards_and_swapped() throws IOException {
        List<Example> examples = examples().toList();
        List<String> listed = new ArrayList<>();
        Matcher row = EVENT.matcher(Files.readString(SPEC));
        while (row.find()) {
            Example example = examples.get(Integer.parseInt(row.group(2)) - 1);
            boolean forwards = row.group(3).equals("forwards");
            assertThat(kinds(example, forwards ? "expected" : "swapped")).contains(row.group(1));
            assertThat(kinds(example, forwards ? "swapped" : "expected")).contains(row.group(4));
            listed.add(row.group(1));
        }
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Stream.of(ChangeKind.values())
                        .map(ChangesSpecTest::word)
                        .toList());
    }

    private static List<String> kinds(Example example, String side) {
        return example.lines(side).stream().map(l -> l.replaceFirst(":.*", "")).toList();
    }

    static List<String> report(EditionDiff diff) {
        List<String> lines = new ArrayList<>();
        for (ItemDiff item : diff.items()) {
            if (item.fate() != Fate.UNCHANGED) {
                String id = item.after().isEmpty()
                        ? item.before().get(0).text()
                        : item.after().get(0).text();
                lines.add(word(item.kind()) + " " + id + " " + word(item.fate()) + " " + word(item.weight()) + ": "
                        + PHRASES.item(item)
                        + item.why().reason().map(r -> " (" + r + ")").orElse(""));
                item.changes().forEach(c -> lines.add(row(c)));
            }
        }
        for (ChapterDiff chapter : diff.chapters()) {
            if (chapter.fate() != Fate.UNCHANGED) {
                Chapter shown = chapter.after().or(chapter::before).orElseThrow();
                lines.add("chapter " + shown.id() + " " + word(chapter.fate()) + " " + word(chapter.weight()));
                chapter.changes().forEach(c -> lines.add(row(c)));
                lines.addAll(TextLines.of(chapter.text()));
            }
        }
        return lines;
    }

    private static String row(Change change) {
        String delta = change.delta().map(d -> " " + PHRASES.delta(d)).orElse("");
        String tone = change.tone() == Tone.NEUTRAL ? "" : " " + word(change.tone());
        String marks = change.spans().isEmpty() ? "" : " | " + marks(change.spans());
        return word(change.kind()) + ": " + PHRASES.change(change) + (delta + tone).replaceFirst("^ ", " | ") + marks;
    }

    static String marks(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            switch (span.op()) {
                case SAME -> text.append(span.text());
                case DELETED -> text.append("[-").append(span.text()).append("-]");
                case INSERTED -> text.append("{+").append(span.text()).append("+}");
            }
        }
        return text.toString();
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
