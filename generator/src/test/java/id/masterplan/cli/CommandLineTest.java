package id.masterplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line promises: exit codes, where it prints what, and in which language. */
class CommandLineTest {
    @TempDir
    Path folder;

    record Outcome(int exit, String out, String err) {}

    static Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void nothing_wrong_exits_0() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            Outcome checked = run("check", "--repo", git.root().toString());
            assertThat(checked).isEqualTo(new Outcome(0, "1 daerah, 1 edisi diperiksa: 0 galat, 0 peringatan.\n", ""));
            assertThat(run(
                                    "diff",
                                    "kota-contoh",
                                    "2021",
                                    "2021",
                                    "--repo",
                                    git.root().toString())
                            .exit())
                    .isZero();
        }
    }

    @Test
    void an_error_in_the_content_exits_1_and_a_warning_does_not() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50");
            Outcome warned = run("check", "--repo", git.root().toString());
            assertThat(warned.exit()).isZero();
            assertThat(warned.err()).contains("peringatan change.without-reason");
            git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan");
            Outcome failed = run("build", "--repo", git.root().toString());
            assertThat(failed.exit()).isEqualTo(1);
            assertThat(failed.err()).contains(SoundRegion.PROGRAMME + ":").contains("Situs tidak diterbitkan");
            assertThat(folder.resolve("target/site")).doesNotExist();
        }
    }

    @Test
    void wrong_usage_exits_2_with_a_sentence_in_the_language_asked_for() {
        Outcome indonesian = run("diff", "kota-contoh");
        assertThat(indonesian.exit()).isEqualTo(2);
        assertThat(indonesian.err()).startsWith("Perintah keliru.").contains("masterplan diff --help");
        Outcome english = run("check", "--nonsense", "--lang", "en");
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.err())
                .startsWith("Wrong usage.")
                .contains("--nonsense")
                .contains("masterplan check --help");
        for (String[] wrong : new String[][] {
            {"susun"},
            {"check", "--format", "xml"},
            {"check", "--lang", "fr"},
            {"serve", "--port", "delapan"},
            {"adopt", "Kota Contoh", "2021"},
            {"adopt", "kota-contoh", "Edisi 1", "--repin"},
            {"adopt", "kota-contoh", "2021"},
            {"adopt", "kota-contoh", "2021", "--date", "9 Desember", "--reason", "x", "--no-instrument", "x"},
            {"adopt", "kota-contoh", "2021", "--date", "2021-12-09", "--reason", "x", "--instrument", "Perwal 9"},
            {
                "adopt",
                "kota-contoh",
                "2021",
                "--date",
                "2021-12-09",
                "--reason",
                "x",
                "--no-instrument",
                "x",
                "--source",
                "Judul|2021-13-45"
            },
        }) {
            Outcome outcome = run(wrong);
            assertThat(outcome.exit()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(outcome.err()).startsWith("Perintah keliru.").doesNotContain("\tat ");
        }
    }

    @Test
    void trouble_with_the_surroundings_exits_3() {
        Outcome outcome = run("check", "--repo", folder.toString());
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("galat git.no-repository").doesNotContain("\tat ");
    }

    @Test
    void a_fault_of_ours_is_a_sentence_and_a_trace_only_on_request() throws Exception {
        try (GitFixture git = SoundRegion.text(folder)) {
            Files.createDirectories(folder.resolve(SoundRegion.LEDGER).resolve("x"));
            Files.delete(folder.resolve(SoundRegion.LEDGER).resolve("x"));
            String[] adopt = {
                "adopt",
                "kota-contoh",
                "2021",
                "--repo",
                git.root().toString(),
                "--date",
                "2021-12-09",
                "--reason",
                "x",
                "--no-instrument",
                "x"
            };
            Outcome quiet = run(adopt);
            assertThat(quiet.exit()).isEqualTo(3);
            assertThat(quiet.err()).startsWith("Kesalahan program:").doesNotContain("\tat ");
            String[] loud = java.util.Arrays.copyOf(adopt, adopt.length + 1);
            loud[adopt.length] = "--debug";
            assertThat(run(loud).err()).contains("\tat ");
        }
    }

    @Test
    void findings_as_json_are_one_document_on_standard_output() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan");
            Outcome outcome =
                    run("check", "--format", "json", "--repo", git.root().toString());
            assertThat(outcome.exit()).isEqualTo(1);
            assertThat(outcome.err()).isEmpty();
            JsonNode report = JsonMapper.builder().build().readTree(outcome.out());
            assertThat(report.get("schema").asString()).isEqualTo("problems/1");
            assertThat(report.get("errors").asInt()).isEqualTo(1);
            assertThat(report.get("problems").get(0).get("code").asString()).isEqualTo("schema.enum");
            assertThat(report.get("problems").get(0).get("line").asInt()).isPositive();
        }
    }

    @Test
    void an_edition_is_adopted_and_compared_from_the_command_line() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50").commit("Lower a target");
            String repo = git.root().toString();
            Outcome adopted = run(
                    "adopt",
                    "kota-contoh",
                    "2023",
                    "--repo",
                    repo,
                    "--date",
                    "2023-05-02",
                    "--reason",
                    "Contoh",
                    "--no-instrument",
                    "belum ada",
                    "--source",
                    "Berita | Japos | https://contoh.example | 2023-05-03");
            assertThat(adopted.exit()).as(adopted.err()).isZero();
            assertThat(adopted.out()).startsWith("Daerah kota-contoh: edisi 2023 tercatat pada commit ");
            for (String format : new String[] {"text", "json", "markdown", "csv"}) {
                Outcome diff = run("diff", "kota-contoh", "2021", "2023", "--format", format, "--repo", repo);
                assertThat(diff.exit()).as(diff.err()).isZero();
                assertThat(diff.out()).contains("ind-izin-daring".substring(4, 8));
            }
            assertThat(run("diff", "kota-contoh", "2021", "2023", "--repo", repo, "--lang", "en")
                            .out())
                    .isNotEqualTo(run("diff", "kota-contoh", "2021", "2023", "--repo", repo)
                            .out());
        }
    }
}
