package id.masterplan.spec;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.BroughtPhrases;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.Comparison;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Phrases;
import id.masterplan.diff.ThreeBlock;
import id.masterplan.diff.ThreeItem;
import id.masterplan.diff.ThreePhrases;
import id.masterplan.diff.ThreeState;
import id.masterplan.diff.ThreeWay;
import id.masterplan.model.Edition;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs the specification of several editions. */
class EditionsSpecTest {
    private static final Path SPEC = Path.of("src/site/markdown/spec/editions.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("### (\\d+)\\. ([^\\n]+)\\n.*?```yaml\\n(.*?)```", Pattern.DOTALL);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Phrases PHRASES = Phrases.of(INDONESIAN);
    private static final BroughtPhrases BROUGHT = BroughtPhrases.of(INDONESIAN);
    private static final ThreePhrases THREE = ThreePhrases.of(INDONESIAN);
    private static final YAMLMapper YAML = new YAMLMapper();

    record Example(String title, Map<String, Object> parts) {
        Edition side(String name, String year) {
            return SpecTree.read(SpecTree.map(parts.getOrDefault(name, Map.of())), year);
        }

        List<String> report() {
            return parts.containsKey("between")
                    ? between(Comparison.of(
                            List.of(side("before", "2018"), side("between", "2021"), side("after", "2025"))))
                    : three(ThreeWay.of(side("before", "2018"), side("draft", "2021"), side("proposal", "2022")));
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
            examples.add(new Example(
                    matcher.group(1) + " " + matcher.group(2),
                    YAML.readValue(matcher.group(3), new TypeReference<Map<String, Object>>() {})));
        }
        return examples.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_comparison_does_as_the_example_says(Example example) {
        assertThat(example.report()).isEqualTo(example.parts().get("expected"));
    }

    private static List<String> between(EditionDiff diff) {
        List<String> lines = new ArrayList<>();
        for (ItemDiff item : diff.items()) {
            if (item.fate() != Fate.UNCHANGED) {
                String by = item.broughtBy().stream().map(e -> e.text()).collect(Collectors.joining(", "));
                lines.add(word(item.kind()) + " " + item.after().get(0) + " " + word(item.fate()) + ", " + by);
                item.changes().forEach(c -> lines.add(PHRASES.change(c) + " (" + BROUGHT.change(c) + ")"));
            }
        }
        for (ChapterDiff chapter : diff.chapters()) {
            if (chapter.fate() != Fate.UNCHANGED) {
                String by = chapter.broughtBy().stream().map(e -> e.text()).collect(Collectors.joining(", "));
                lines.add("chapter " + chapter.after().orElseThrow().id() + " " + word(chapter.fate()) + ", " + by);
                chapter.text().blocks().stream()
                        .filter(b -> b.fate() != BlockFate.SAME)
                        .forEach(b -> lines.add(word(b.fate()) + ": "
                                + words(b.after().isEmpty() ? b.before() : b.after())
                                + " (" + BROUGHT.editions(chapter.blocksBy().of(b)) + ")"));
            }
        }
        diff.returned()
                .forEach(r -> lines.add("returned " + word(r.kind()) + " " + r.item() + ": " + BROUGHT.returned(r)));
        return lines;
    }

    private static List<String> three(ThreeWay three) {
        List<String> lines = new ArrayList<>();
        for (ThreeItem item : three.items()) {
            item.fields()
                    .forEach(f -> lines.add(word(item.kind()) + " " + item.id() + ": " + THREE.label(f) + ": "
                            + THREE.field(f) + ": " + THREE.value(f, f.inForce()) + " → " + THREE.value(f, f.draft())
                            + " → "
                            + THREE.value(f, f.proposal())));
            item.blocks().stream().filter(b -> b.state() != ThreeState.SAME).forEach(b -> lines.add(block(item, b)));
        }
        return lines;
    }

    private static String block(ThreeItem item, ThreeBlock block) {
        return word(item.kind()) + " " + item.id() + ": " + THREE.label(block) + ": " + words(block.inForce()) + " → "
                + words(block.change().before()) + " → " + words(block.change().after());
    }

    private static String words(List<Placed> blocks) {
        return blocks.isEmpty()
                ? "–"
                : blocks.stream().map(p -> BlockWords.of(p.block())).collect(Collectors.joining(" "));
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
