package id.masterplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.GitFixture;
import id.masterplan.testing.ReportSchemas;
import id.masterplan.testing.SoundRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file with five faults: each format shows all five in one run, in Indonesian. */
class CheckFormatsTest {
    private static final List<String> FIVE = List.of(
            "Isian suporting tidak dikenal",
            "harus teks, tetapi tertulis 2.16 tanpa tanda kutip",
            "years[1]",
            "status berisi runing, yang tidak dikenal",
            "2021-13-40");

    @TempDir
    Path folder;

    @Test
    void five_faults_of_a_file_are_shown_in_one_run_in_every_format() throws IOException {
        try (GitFixture git = faulty()) {
            Path summary = folder.resolve("summary.md");
            Files.writeString(summary, "Sebelumnya.\n");
            for (Form form : Form.values()) {
                CommandLineTest.Outcome outcome = check(git, "--format", form.name(), "--summary", summary.toString());
                String shown = form == Form.TEXT ? outcome.err() : outcome.out();
                assertThat(outcome.exit()).isEqualTo(1);
                assertThat(shown.replace("\\\"", "\"")).as(form.name()).contains(FIVE);
            }
            assertThat(Files.readString(summary))
                    .startsWith("Sebelumnya.\n### Pemeriksaan masterplan: 5 galat, 0 peringatan\n")
                    .contains("schema.unknown-key")
                    .containsOnlyOnce("###");
        }
    }

    @Test
    void the_line_a_caret_and_a_certain_fix_stand_below_a_problem() {
        try (GitFixture git = faulty()) {
            assertThat(check(git).err())
                    .contains("""
                              16 | status: runing
                                 | ^       ~~~~~~
                                 = Usul: ganti runing dengan running
                            """)
                    .contains("= Usul: ganti 2.16 dengan \"2.16\"")
                    .contains("= Usul: ganti suporting dengan supporting");
        }
    }

    @Test
    void reports_of_a_real_run_keep_to_their_schemas() {
        try (GitFixture git = faulty()) {
            assertThat(ReportSchemas.sarif(check(git, "--format", "sarif").out()))
                    .isEmpty();
            assertThat(ReportSchemas.rdjson(check(git, "--format", "rdjson").out()))
                    .isEmpty();
            assertThat(ReportSchemas.gitlab(check(git, "--format", "gitlab").out()))
                    .isEmpty();
        }
    }

    @Test
    void the_fixes_that_are_offered_mend_what_they_are_offered_for() {
        try (GitFixture git = faulty()) {
            git.edit(SoundRegion.PROGRAMME, "runing", "running")
                    .edit(SoundRegion.PROGRAMME, "code: 2.16", "code: \"2.16\"")
                    .edit(SoundRegion.PROGRAMME, "suporting", "supporting");
            assertThat(check(git).err())
                    .doesNotContain("runing", "suporting", "yaml.number-for-text")
                    .contains("2021-13-40");
        }
    }

    @Test
    void a_region_that_is_not_there_is_wrong_usage() {
        try (GitFixture git = SoundRegion.text(folder)) {
            CommandLineTest.Outcome outcome = check(git, "kota-conto");
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err())
                    .isEqualTo(
                            "galat usage.unknown-region: Tidak ada daerah bernama kota-conto. Pakai salah satu: kota-contoh.\n");
            assertThat(check(git, "kota-contoh").exit()).isZero();
        }
    }

    private GitFixture faulty() {
        return SoundRegion.adopted(folder.resolve("r"))
                .edit(SoundRegion.PROGRAMME, "status: running", "status: runing")
                .edit(SoundRegion.PROGRAMME, "code: \"2.16.03\"", "code: 2.16")
                .edit(SoundRegion.PROGRAMME, "supporting:", "suporting:")
                .edit(SoundRegion.PROGRAMME, "years: [2021, 2022,", "years: [2021, dua,")
                .edit(SoundRegion.PROGRAMME, "date: 2021-12-10", "date: 2021-13-40");
    }

    private static CommandLineTest.Outcome check(GitFixture git, String... more) {
        List<String> arguments =
                new java.util.ArrayList<>(List.of("check", "--repo", git.root().toString()));
        arguments.addAll(List.of(more));
        return CommandLineTest.run(arguments.toArray(String[]::new));
    }
}
