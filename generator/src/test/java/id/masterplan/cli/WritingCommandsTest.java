package id.masterplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.cli.CommandLineTest.Outcome;
import id.masterplan.content.Schemas;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write files for editors: fmt, new and schema. */
class WritingCommandsTest {
    @TempDir
    Path folder;

    @Test
    void fmt_names_what_it_changed_and_check_exits_1_where_something_would_change() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            in("fmt");
            assertThat(in("fmt", "--check").exit()).isZero();
            git.edit(SoundRegion.PROGRAMME, "status: running", "status:  running");
            Outcome check = in("fmt", "--check", "kota-contoh");
            assertThat(check.exit()).isEqualTo(1);
            assertThat(check.out()).isEqualTo(SoundRegion.PROGRAMME + "\n");
            assertThat(in("fmt"))
                    .extracting(Outcome::exit, Outcome::out)
                    .containsExactly(0, SoundRegion.PROGRAMME + "\n");
            git.edit(SoundRegion.PROGRAMME, "status: running", "status: [running");
            Outcome spoilt = in("fmt");
            assertThat(spoilt.exit()).isEqualTo(1);
            assertThat(spoilt.err()).contains("yaml.syntax");
        }
    }

    @Test
    void new_prints_what_was_written_and_what_comes_next() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            Outcome begun = in("new", "programme", "kota-contoh", "prog-baru", "--title", "Aduan: warga");
            assertThat(begun.exit()).as(begun.err()).isZero();
            assertThat(begun.out()).isEqualTo("data/regions/kota-contoh/plan/programmes/prog-baru.yaml\n");
            assertThat(begun.err()).contains("masterplan check kota-contoh");
            assertThat(git.text("data/regions/kota-contoh/plan/programmes/prog-baru.yaml"))
                    .contains("\n# Nama program.", "\ntitle: \"Aduan: warga\"\n", "\n# lead_agency: pengenal\n");
            assertThat(in("new", "programme", "kota-contoh", "prog-baru").exit())
                    .isEqualTo(1);
            assertThat(in("new", "programme", "kota-contoh", "Prog Baru").exit())
                    .isEqualTo(2);
            assertThat(in("new", "evaluation", "kota-contoh", "eval-2025").exit())
                    .isEqualTo(2);
            assertThat(CommandLineTest.run("new").out())
                    .contains("programme", "quick-win", "evaluation", "edition", "region");
        }
    }

    @Test
    void schema_lists_prints_and_writes_the_shapes() throws IOException {
        assertThat(CommandLineTest.run("schema").out().lines()).hasSameSizeAs(Schemas.SHAPES);
        assertThat(CommandLineTest.run("schema", "programme").out())
                .isEqualTo(Files.readString(Path.of("src/main/resources/schema/programme-1.schema.json")));
        assertThat(CommandLineTest.run("schema", "program").exit()).isEqualTo(2);
        assertThat(CommandLineTest.run("schema", "--out", folder.toString()).exit())
                .isZero();
        try (Stream<Path> written = Files.list(folder)) {
            assertThat(written).hasSameSizeAs(Schemas.SHAPES);
        }
    }

    private Outcome in(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--repo=" + folder);
        return CommandLineTest.run(all.toArray(String[]::new));
    }
}
