package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import id.masterplan.testing.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What formatting touches in a working tree, and what it never touches. */
class FormattingTest {
    private static final String MESSY = "status:    running\n";

    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void formatEverythingOnce() throws IOException {
        root = Files.createDirectory(folder.resolve("repo"));
        SoundRegion.adopted(root).close();
        format(true);
    }

    @Test
    void only_what_is_not_in_the_one_form_is_written() throws IOException {
        assertThat(format(true).changed()).isEmpty();
        spoil();
        assertThat(format(false).changed()).containsExactly(SoundRegion.PROGRAMME);
        assertThat(text(SoundRegion.PROGRAMME)).contains(MESSY);
        assertThat(format(true).changed()).containsExactly(SoundRegion.PROGRAMME);
        assertThat(text(SoundRegion.PROGRAMME)).contains("\nstatus: running\n");
    }

    @Test
    void windows_lines_and_a_missing_line_end_are_mended_on_disk() throws IOException {
        String before = text(SoundRegion.PROGRAMME);
        write(SoundRegion.PROGRAMME, "\uFEFF" + before.stripTrailing().replace("\n", "\r\n"));
        format(true);
        assertThat(text(SoundRegion.PROGRAMME)).isEqualTo(before);
    }

    @Test
    void a_region_a_folder_or_a_file_may_be_named() throws IOException {
        spoil();
        assertThat(format(false, "kota-contoh").changed()).hasSize(1);
        assertThat(format(false, SoundRegion.PROGRAMME).files()).isEqualTo(1);
        assertThat(format(false, root.resolve(SoundRegion.PROGRAMME).toString()).changed())
                .hasSize(1);
        assertThat(format(false, "content").changed()).isEmpty();
    }

    @Test
    void the_ledger_is_left_to_adopting() throws IOException {
        write(SoundRegion.LEDGER, text(SoundRegion.LEDGER) + "\n\n");
        assertThat(format(true, SoundRegion.LEDGER).files()).isZero();
        assertThat(text(SoundRegion.LEDGER)).endsWith("\n\n\n");
    }

    @Test
    void a_file_with_a_mistake_is_named_and_left() throws IOException {
        write(SoundRegion.PROGRAMME, "schema: programme/1\ntitle:  [a\n");
        Checked<FormatReport> formatted = Generator.at(root).format(List.of(), true);
        assertThat(formatted.problems()).extracting(Problem::code).containsExactly(ProblemCode.YAML_SYNTAX);
        assertThat(text(SoundRegion.PROGRAMME)).isEqualTo("schema: programme/1\ntitle:  [a\n");
    }

    @Test
    void nothing_is_written_through_a_link() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "schema:  site/1\n");
        Files.createSymbolicLink(root.resolve("data/regions/kota-contoh/x.yaml"), outside);
        Files.createSymbolicLink(root.resolve("data/regions/kota-lain"), folder);
        format(true);
        assertThat(Generator.at(root)
                        .format(List.of("data/regions/kota-contoh/x.yaml"), true)
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TREE_SYMLINK);
        assertThat(WorkingFile.replace(root, "data/regions/kota-lain/outside.yaml", "x"))
                .get()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.TREE_SYMLINK);
        assertThat(outside).content().isEqualTo("schema:  site/1\n");
    }

    @Test
    void what_is_not_content_is_refused() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "schema:  site/1\n");
        List<String> others = List.of("../outside.yaml", outside.toString(), ".git/config", "kota-lain");
        assertThat(Generator.at(root).format(others, true).problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.WRITE_NOT_OURS)
                .hasSize(4);
        Told.agrees(
                "write.not-ours",
                Generator.at(root).format(List.of("kota-lain"), true).problems(),
                folder);
    }

    @Test
    void a_bare_repository_has_no_files_to_write() throws IOException {
        Path bare = folder.resolve("bare");
        try (GitFixture git = SoundRegion.text(Files.createDirectory(folder.resolve("other")))) {
            git.cloneBare(bare);
        }
        Told.agrees(
                "write.no-working-tree",
                Generator.at(bare).format(List.of(), true).problems(),
                folder);
    }

    @Test
    void a_file_that_cannot_be_written_is_named() throws IOException {
        Files.createDirectory(root.resolve("data/x.yaml"));
        Files.writeString(root.resolve("data/x.yaml/y"), "");
        Told.agrees(
                "write.failed",
                WorkingFile.replace(root, "data/x.yaml", "x").stream().toList(),
                folder);
    }

    private FormatReport format(boolean write, String... files) {
        Checked<FormatReport> formatted = Generator.at(root).format(List.of(files), write);
        return formatted.value().orElseThrow(() -> new AssertionError(formatted.problems()));
    }

    private void spoil() throws IOException {
        write(SoundRegion.PROGRAMME, text(SoundRegion.PROGRAMME).replace("status: running\n", MESSY));
    }

    private String text(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(root.resolve(path), text);
    }
}
