package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.Fate;
import id.masterplan.model.ActionKind;
import id.masterplan.model.AnalysisKind;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.CountingRule;
import id.masterplan.model.Direction;
import id.masterplan.model.EditionKind;
import id.masterplan.model.EditionState;
import id.masterplan.model.EvaluationKind;
import id.masterplan.model.FollowUpStatus;
import id.masterplan.model.IndicatorType;
import id.masterplan.model.InnovationType;
import id.masterplan.model.InstitutionKind;
import id.masterplan.model.InstrumentKind;
import id.masterplan.model.InstrumentStatus;
import id.masterplan.model.Layer;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.PhaseKind;
import id.masterplan.model.PlanKind;
import id.masterplan.model.ProgrammeStatus;
import id.masterplan.model.Quadrant;
import id.masterplan.model.RegionKind;
import id.masterplan.model.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the code or a template asks for is there, in both languages. */
class WordsTest {
    private static final Pattern TEMPLATE = Pattern.compile("\\bt\\(\"([a-z0-9.-]+)\"");
    private static final Pattern CODE = Pattern.compile("\\b(?:word|add|expect|answer)\\(\\s*\"([a-z0-9.-]+)\"");
    private static final List<Locale> LANGUAGES = List.of(Labels.INDONESIAN, Locale.ENGLISH);

    private static Set<String> asked(String folder, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> pattern.matcher(read(file))
                            .results()
                            .map(found -> found.group(1))
                            .filter(key -> key.contains(".") && !key.endsWith("."))
                            .forEach(keys::add));
        }
        return keys;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void templates_ask_for_words_that_are_there() throws IOException {
        for (Locale language : LANGUAGES) {
            assertThat(Labels.of(language).keys()).containsAll(asked("../templates", TEMPLATE));
        }
    }

    @Test
    void builders_ask_for_words_that_are_there() throws IOException {
        for (Locale language : LANGUAGES) {
            assertThat(Labels.of(language).keys()).containsAll(asked("src/main/java/id/masterplan/site", CODE));
        }
    }

    @Test
    void every_constant_shown_has_a_word() {
        Stream<Enum<?>[]> shown = Stream.of(
                ActionKind.values(),
                AnalysisKind.values(),
                BudgetBasis.values(),
                CountingRule.values(),
                Direction.values(),
                EditionKind.values(),
                EditionState.values(),
                EvaluationKind.values(),
                FollowUpStatus.values(),
                IndicatorType.values(),
                InnovationType.values(),
                InstitutionKind.values(),
                InstrumentKind.values(),
                InstrumentStatus.values(),
                Layer.values(),
                Lifecycle.values(),
                PhaseKind.values(),
                PlanKind.values(),
                ProgrammeStatus.values(),
                Quadrant.values(),
                RegionKind.values(),
                Relation.values());
        List<String> keys = shown.flatMap(Stream::of).map(Labels::key).toList();
        List<String> fates =
                Stream.of(Fate.values()).map(f -> Labels.key(f) + ".done").toList();
        for (Locale language : LANGUAGES) {
            assertThat(Labels.of(language).keys()).containsAll(keys).containsAll(fates);
        }
    }
}
