package id.masterplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.masterplan.export.DiffSchema;
import id.masterplan.export.Rebuilt;
import id.masterplan.testing.GitFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code masterplan diff} of files, which needs no repository. */
class FilesDiffTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static CommandLineTest.Outcome diff(Path before, Path after, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "diff";
        arguments[1] = before.toString();
        arguments[2] = after.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandLineTest.run(arguments);
    }

    @Test
    void two_texts_are_compared_word_by_word() throws IOException {
        CommandLineTest.Outcome outcome = diff(
                file("lama.md", "# Judul\n\nKota memiliki 12 kecamatan dan banyak pasar.\n"),
                file("baru.md", "# Judul\n\nKota memiliki 14 kecamatan dan banyak pasar.\n"));
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("[-12-]{+14+} kecamatan").contains("1 blok berubah, 1 blok tetap");
    }

    @Test
    void texts_that_render_alike_are_the_same() throws IOException {
        CommandLineTest.Outcome outcome = diff(
                file("lama.md", "Judul\n=====\n\nSatu *dua*\ntiga.\n"),
                file("baru.md", "# Judul\r\n\r\nSatu _dua_ tiga.\r\n"));
        assertThat(outcome.out()).contains("Tidak ada perubahan. 0 blok berubah, 2 blok tetap");
    }

    @Test
    void a_target_that_no_plan_may_have_is_compared_but_no_link() throws IOException {
        CommandLineTest.Outcome outcome = diff(
                file("lama.md", "Lihat [peta](javascript:alert(1)) kota itu.\n"),
                file("baru.md", "Lihat [peta](https://contoh.id/) kota itu.\n"),
                "--format=html");
        var page = Jsoup.parse(outcome.out());
        assertThat(page.text()).contains("tautan dari javascript:alert(1) ke https://contoh.id/");
        assertThat(page.select("a[href^=javascript], script, [onclick]")).isEmpty();
        assertThat(page.select("link, img, [src]")).isEmpty();
    }

    @Test
    void json_is_valid_and_holds_both_texts() throws IOException {
        CommandLineTest.Outcome outcome = diff(
                file("lama.md", "---\njudul: A\n---\n## Latar\n\nSatu dua tiga.\n\n- a\n- b\n"),
                file("baru.md", "---\njudul: B\n---\n## Latar\n\nSatu dua empat.\n\n- a\n- c\n"),
                "--format=json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(DiffSchema.files(), InputFormat.JSON)
                        .validate(outcome.out(), InputFormat.JSON))
                .isEmpty();
        Rebuilt rebuilt = Rebuilt.json(outcome.out());
        assertThat(rebuilt.before())
                .isEqualTo(Map.of(folder.resolve("lama.md").toString(), "Latar Satu dua tiga. a b"));
        assertThat(rebuilt.after())
                .isEqualTo(Map.of(folder.resolve("baru.md").toString(), "Latar Satu dua empat. a c"));
        assertThat(outcome.out()).contains("\"path\" : \"judul\"");
    }

    @Test
    void data_is_compared_key_by_key_and_nothing_is_lost() throws IOException {
        CommandLineTest.Outcome outcome = diff(
                file(
                        "lama.yaml",
                        "nama: A\ndaftar: [1, 2]\nbutir:\n  - {id: x, nilai: 1}\n  - {id: y, nilai: 2}\nkosong: []\n"),
                file(
                        "baru.yaml",
                        "butir:\n  - {id: y, nilai: 3}\n  - {id: x, nilai: 1}\nnama: 'A'\ndaftar: [1, 2, 3]\n"));
        assertThat(outcome.out())
                .contains("butir/y/nilai: [-2-]{+3+}")
                .contains("butir: [-x, y-]{+y, x+}")
                .contains("daftar/3: {+3+}")
                .contains("kosong: [-[]-]")
                .doesNotContain("nama:");
    }

    @Test
    void folders_are_paired_and_a_section_that_went_to_another_file_is_a_move() throws IOException {
        String moved = "## Pindah\n\nBagian ini berpindah ke berkas lain bersama isinya yang cukup panjang.\n";
        file("a/satu.md", "# Satu\n\nIsi berkas satu yang tetap di sini.\n\n" + moved);
        file("a/dua.md", "# Dua\n\nIsi berkas dua yang tetap di sini juga.\n");
        file("b/satu.md", "# Satu\n\nIsi berkas satu yang tetap di sini.\n");
        file("b/dua.md", "# Dua\n\nIsi berkas dua yang tetap di sini juga.\n\n" + moved);
        CommandLineTest.Outcome outcome = diff(folder.resolve("a"), folder.resolve("b"));
        assertThat(outcome.out()).contains("dua.md\n").contains("dipindah");
        assertThat(outcome.out()).doesNotContain("[-Bagian ini").doesNotContain("{+Bagian ini");
    }

    @Test
    void a_hostile_file_is_named_with_its_line() throws IOException {
        CommandLineTest.Outcome outcome =
                diff(file("lama.md", "Teks.\n\n" + "> ".repeat(3000) + "x\n"), file("baru.md", "Teks.\n"));
        assertThat(outcome.exit()).isEqualTo(Exit.CONTENT);
        assertThat(outcome.err()).contains("lama.md:3:").contains("markdown.too-complex");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage() throws IOException {
        assertThat(diff(file("lama.md", "x"), folder.resolve("tidak-ada.md")).exit())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void a_commit_is_named_before_the_path() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("a.md", "Satu dua tiga.\n");
            git.commit("First");
            git.write("a.md", "Satu dua empat.\n");
            CommandLineTest.Outcome outcome = CommandLineTest.run(
                    "diff",
                    "--repo=" + folder,
                    "HEAD:a.md",
                    folder.resolve("a.md").toString());
            assertThat(outcome.out()).contains("[-tiga-]{+empat+}");
        }
    }

    @Test
    void every_form_escapes_what_others_wrote() throws IOException {
        Path before = file("lama.md", "Satu <b>x</b> @wali dan kata\u202ebalik.\n");
        Path after = file("baru.md", "Satu <i>x</i> @wali dan kata\u202ebalik.\n");
        assertThat(diff(before, after).out()).doesNotContain("\u202e");
        assertThat(diff(before, after, "--format=markdown").out())
                .doesNotContain("<b>")
                .contains("&lt;b");
        assertThat(diff(before, after, "--format=html").out()).doesNotContain("<b>");
        assertThat(diff(before, after, "--format=csv").out()).startsWith("\uFEFFberkas,");
    }

    @Test
    void a_kind_of_block_is_named_in_the_language_of_the_report() throws IOException {
        Path before = file("lama.md", "| Buah |\n|---|\n| apel merah segar |\n| mangga manis ranum |\n");
        Path after = file("baru.md", "- apel merah segar\n- mangga manis ranum\n");
        assertThat(diff(before, after).out()).contains("jenis blok: tabel menjadi daftar");
        assertThat(diff(before, after, "--lang=en").out()).contains("kind of block: table became list");
    }

    @Test
    void a_heading_that_is_its_number_alone_tells_both_numbers() throws IOException {
        CommandLineTest.Outcome outcome =
                diff(file("lama.md", "## 2.1\n\nIsi pasal.\n"), file("baru.md", "## 2.2\n\nIsi pasal.\n"));
        assertThat(outcome.out()).contains("§ 2.2: nomor 2.1 menjadi 2.2");
    }

    @Test
    void a_problem_names_the_side_it_is_on() throws IOException {
        Path file = file("lama/a.md", "> ".repeat(200) + "a\n");
        file("baru/a.md", "Satu.\n");
        assertThat(diff(folder.resolve("lama"), folder.resolve("baru")).err()).startsWith(file + ":1:1: ");
    }

    @Test
    void a_problem_of_a_commit_names_the_commit() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("x/a.md", "> ".repeat(200) + "a\n");
            git.commit("First");
            CommandLineTest.Outcome outcome = CommandLineTest.run("diff", "--repo=" + folder, "HEAD:x", "HEAD:x/a.md");
            assertThat(outcome.err().lines()).hasSize(2).allMatch(l -> l.startsWith("HEAD:x/a.md:1:1: "));
        }
    }
}
