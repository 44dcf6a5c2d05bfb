package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Problem;
import id.masterplan.testing.Edits;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import id.masterplan.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules over several files find in a proposal: a folder {@code invalid/<code>@<case>/} holds {@code draft.txt},
 * the edits that make a sound region unsound (see {@link Edits}), and the sentences; {@code near/<code>@<case>/} holds
 * edits that look like a mistake and are none. The whole pipeline runs.
 */
class InvalidDraftTest {
    private static final Path NEAR = Path.of("src/test/resources/near");

    @TempDir
    Path temporary;

    static Stream<String> cases() throws IOException {
        return cases(Told.FOLDER);
    }

    static Stream<String> sound() throws IOException {
        return cases(NEAR);
    }

    private static Stream<String> cases(Path all) throws IOException {
        try (Stream<Path> folders = Files.list(all)) {
            return folders
                    .filter(f -> Files.exists(f.resolve("draft.txt")))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_mistake_in_a_proposal_is_told_with_place_cause_and_cure(String name) throws IOException {
        try (GitFixture git = SoundRegion.adopted(temporary)) {
            Edits.make(git, Told.FOLDER.resolve(name).resolve("draft.txt"));
            List<Problem> problems = check(git);
            assertThat(problems).doesNotHaveDuplicates();
            Told.agrees(name, problems, temporary);
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void what_is_right_though_it_looks_alike_is_not_told(String name) throws IOException {
        try (GitFixture git = SoundRegion.adopted(temporary)) {
            Edits.make(git, NEAR.resolve(name).resolve("draft.txt"));
            assertThat(check(git)).extracting(p -> p.line(Locale.ENGLISH)).isEmpty();
        }
    }

    @Test
    void a_sound_region_has_no_problem() {
        try (GitFixture git = SoundRegion.adopted(temporary)) {
            assertThat(check(git)).isEmpty();
        }
    }

    @Test
    void a_new_edition_of_a_sound_region_has_no_problem() {
        try (GitFixture git = SoundRegion.adopted(temporary)) {
            git.edit(SoundRegion.PROGRAMME, "Perizinan daring", "Perizinan secara daring")
                    .commit("Say it better");
            assertThat(check(git)).isEmpty();
        }
    }

    private static List<Problem> check(GitFixture git) {
        return Generator.at(git.root()).check(List.of(), Optional.empty()).problems();
    }
}
