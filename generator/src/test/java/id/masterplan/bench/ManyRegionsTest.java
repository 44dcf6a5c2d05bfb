package id.masterplan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.CheckReport;
import id.masterplan.Generator;
import id.masterplan.git.History;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import id.masterplan.testing.SampleSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The made-up regions of the benchmark are sound, and the same whenever they are made. */
class ManyRegionsTest {
    @TempDir
    Path temporary;

    @Test
    void made_up_regions_are_read_in_every_edition_and_hold_no_error() throws IOException {
        Checked<CheckReport> checked =
                Generator.at(made("a", 3, 1)).check(List.of(), Optional.empty(), Optional.empty());
        assertThat(checked.value()).map(CheckReport::regions).contains(3);
        assertThat(checked.value()).map(CheckReport::editions).contains(2 + 1 + 2 + 3);
        assertThat(checked.problems()).extracting(Problem::severity).doesNotContain(Severity.ERROR);
    }

    @Test
    void the_same_seed_gives_the_same_commits_and_another_seed_others() throws IOException {
        assertThat(head(made("a", 2, 1))).isEqualTo(head(made("b", 2, 1))).isNotEqualTo(head(made("c", 2, 7)));
    }

    private Path made(String name, int regions, long seed) throws IOException {
        Path folder = temporary.resolve(name);
        ManyRegions.make(SampleSite.REPOSITORY, folder, regions, seed);
        return folder;
    }

    private static String head(Path repository) {
        try (History history = History.open(repository).value().orElseThrow()) {
            return history.head().id();
        }
    }
}
