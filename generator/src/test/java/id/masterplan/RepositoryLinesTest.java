package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Position;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryLinesTest {
    @TempDir
    Path folder;

    @Test
    void a_line_comes_from_the_tree_that_its_place_names() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.edit(SoundRegion.PROGRAMME, "title: Perizinan daring", "# catatan\r\ntitle: Perizinan warga");
            Position place = Position.of(SoundRegion.PROGRAMME, 3, 1);
            try (RepositoryLines lines = Generator.at(git.root()).lines(Optional.empty())) {
                assertThat(lines.line(place)).contains("# catatan");
                assertThat(lines.line(place.in("2021"))).contains("title: Perizinan daring");
                assertThat(lines.line(Position.of("data/vocabulary/funding-sources.yaml", 1, 1)
                                .in("2021")))
                        .contains("schema: funding-sources/1");
            }
            try (RepositoryLines lines = Generator.at(git.root()).lines(Optional.of("HEAD"))) {
                assertThat(lines.line(place)).contains("title: Perizinan daring");
            }
        }
    }

    @Test
    void what_is_not_there_has_no_line() {
        try (GitFixture git = SoundRegion.adopted(folder.resolve("r"));
                RepositoryLines lines = Generator.at(git.root()).lines(Optional.empty());
                RepositoryLines nowhere = Generator.at(folder).lines(Optional.empty())) {
            Position place = Position.of(SoundRegion.PROGRAMME, 3, 1);
            assertThat(lines.line(place.in("1999"))).isEmpty();
            assertThat(lines.line(Position.of(SoundRegion.PROGRAMME, 999, 1))).isEmpty();
            assertThat(lines.line(Position.of(SoundRegion.PROGRAMME))).isEmpty();
            assertThat(lines.line(Position.of("data/hilang.yaml", 1, 1))).isEmpty();
            assertThat(nowhere.line(place)).isEmpty();
        }
    }
}
