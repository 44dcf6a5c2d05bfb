package id.masterplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreeWayCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_proposal_is_held_against_the_draft_and_the_edition_in_force() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String repo = git.root().toString();
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50");
            String draft = git.commit("Ubah target");
            git.edit(SoundRegion.PROGRAMME, "value: 50", "value: 55");
            String proposal = git.commit("Kembalikan target");
            CommandLineTest.Outcome text =
                    CommandLineTest.run("diff", "kota-contoh", "2021", draft, proposal, "--repo", repo);
            assertThat(text.exit()).as(text.err()).isZero();
            assertThat(text.out())
                    .startsWith("berlaku 2021 → rancangan " + draft.substring(0, 7))
                    .contains("usulan ini mengembalikan: target 2021")
                    .contains(": 55% → 50% → 55%");
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 60");
            CommandLineTest.Outcome comment = CommandLineTest.run(
                    "diff", "kota-contoh", "2021", draft, "rancangan", "--format", "markdown", "--repo", repo);
            assertThat(comment.out())
                    .contains("usulan rancangan")
                    .contains("| 55% | 50% | 60% | usulan ini mengubah lagi |");
            assertThat(CommandLineTest.run(
                                    "diff", "kota-contoh", "2021", draft, proposal, "--format", "html", "--repo", repo)
                            .out())
                    .contains("usulan ini mengembalikan")
                    .contains("yang berlaku: 55%");
            assertThat(CommandLineTest.run(
                                    "diff", "kota-contoh", "2021", draft, proposal, "--format", "json", "--repo", repo)
                            .out())
                    .contains("\"reverted\" : 1");
        }
    }

    @Test
    void three_sides_have_no_csv_and_an_unknown_commit_is_told() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String repo = git.root().toString();
            assertThat(CommandLineTest.run(
                                    "diff", "kota-contoh", "2021", "HEAD", "HEAD", "--format", "csv", "--repo", repo)
                            .exit())
                    .isEqualTo(2);
            CommandLineTest.Outcome unknown =
                    CommandLineTest.run("diff", "kota-contoh", "2021", "HEAD", "tidak-ada", "--repo", repo);
            assertThat(unknown.exit()).isEqualTo(2);
            assertThat(unknown.err()).contains("tidak-ada");
        }
    }
}
