package id.masterplan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.GitFixture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTreesTest {
    private static final String LFS =
            "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 5\n";

    private final Path folder;
    private final GitFixture git;

    HostileTreesTest(@TempDir Path folder) {
        this.folder = folder;
        this.git = GitFixture.in(folder);
    }

    @AfterEach
    void close() {
        git.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "",
                ".git",
                ".GIT",
                ".Git",
                "git~1",
                "GIT~1",
                ".git.",
                ".git ",
                ".git. .",
                ".g\u200cit",
                ".git\u200d",
                ".git::$INDEX_ALLOCATION",
                "a/b",
                "a\\b",
                "..\\x",
                "a\u0001b",
                "a\nb",
                "a\u007fb",
                "a\u0085b",
                "a.",
                "a ",
                "CON",
                "con.md",
                "Aux",
                "nul.yaml",
                "COM1",
                "lpt9.txt",
                "COM\u00b9",
                "CONIN$",
                "a:b",
                "a?b",
                "a*b",
                "a|b",
                "a<b",
                "a\"b",
                "a\u202eb.md",
                "\u200ba",
                "\ufffd"
            })
    void a_hostile_name_is_refused_by_name_and_never_listed(String name) throws IOException {
        in(commit(entry("100644", name, blob("x")), entry("100644", "zz.md", blob("y"))), tree -> {
            assertThat(tree.list("")).containsExactly("zz.md");
            assertThat(tree.problems(""))
                    .extracting(Problem::code, p -> p.position().file())
                    .containsExactly(tuple(ProblemCode.TREE_HOSTILE_NAME, name));
            assertThat(tree.read(name)).isEmpty();
            return "";
        });
    }

    @Test
    void a_hostile_folder_hides_everything_in_it() throws IOException {
        ObjectId below = tree(entry("100644", "a.md", blob("x")));
        in(commit(entry("40000", "..", below), entry("40000", ".GIT", below), entry("40000", "ok", below)), tree -> {
            assertThat(tree.list("")).containsExactly("ok/a.md");
            assertThat(tree.problems("")).hasSize(2);
            assertThat(tree.problems("ok/")).isEmpty();
            assertThat(tree.problems("../")).hasSize(1);
            assertThat(tree.list("../")).isEmpty();
            return "";
        });
    }

    @Test
    void a_name_that_is_no_utf8_is_shown_by_its_bytes() throws IOException {
        in(commit(entry("100644", new byte[] {'a', (byte) 0xff}, blob("x"))), tree -> {
            assertThat(tree.list("")).isEmpty();
            assertThat(tree.problems("")).extracting(p -> p.position().file()).containsExactly("a\\xff");
            return "";
        });
    }

    @Test
    void honest_names_of_many_scripts_pass() throws IOException {
        List<String> names = List.of(
                "01-bab.md", "A b.md", "com10.md", "console.md", "r\u00e9sum\u00e9.md", "\u4eba.md", "\uD83D\uDE00.md");
        in(commit(names.stream().map(n -> entry("100644", n, blob(n))).toArray(byte[][]::new)), tree -> {
            assertThat(tree.problems("")).isEmpty();
            assertThat(tree.list("")).containsExactlyElementsOf(names);
            return "";
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.md|a.md", "\u00e9.md|e\u0301.md", "x.md|x.md", "stra\u00dfe|STRASSE", "K|\u212a"})
    void names_that_are_one_file_on_some_system_are_both_refused(String pair) throws IOException {
        String[] names = pair.split("\\|", -1);
        in(commit(entry("100644", names[0], blob("1")), entry("100644", names[1], blob("2"))), tree -> {
            assertThat(tree.list("")).isEmpty();
            assertThat(tree.problems(""))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.TREE_CASE_COLLISION, ProblemCode.TREE_CASE_COLLISION);
            return "";
        });
    }

    @Test
    void links_submodules_pointers_and_strange_modes_are_refused_by_name() throws IOException {
        in(
                commit(
                        entry("120000", "link.md", blob("/etc/passwd")),
                        entry("160000", "module", ObjectId.fromString("1".repeat(40))),
                        entry("100644", "photo.jpg", blob(LFS)),
                        entry("100600", "private.md", blob("x")),
                        entry("100755", "run.sh", blob("x"))),
                tree -> {
                    assertThat(tree.list("")).containsExactly("run.sh");
                    assertThat(tree.problems(""))
                            .extracting(
                                    p -> p.position().file() + " " + p.code().id())
                            .containsExactly(
                                    "link.md tree.symlink",
                                    "module tree.submodule",
                                    "photo.jpg tree.lfs-pointer",
                                    "private.md tree.hostile-name");
                    assertThat(tree.read("link.md")).isEmpty();
                    assertThat(tree.problems("link.md/")).hasSize(1);
                    return "";
                });
    }

    @Test
    void the_working_tree_refuses_the_same_and_follows_no_link() throws IOException {
        git.write("ok.md", "ok").commit("First");
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("/etc/hostname"));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        git.write("module/.git", "gitdir: elsewhere").write("module/a.md", "x");
        git.write("photo.jpg", LFS).write("con.md", "x").write("A.md", "x").write("a.md", "x");
        in(h -> h.workingTree().orElseThrow(), tree -> {
            assertThat(tree.list("")).containsExactly("ok.md");
            assertThat(tree.problems(""))
                    .extracting(p -> p.position().file() + " " + p.code().id())
                    .containsExactly(
                            "A.md tree.case-collision",
                            "a.md tree.case-collision",
                            "con.md tree.hostile-name",
                            "link.md tree.symlink",
                            "loop tree.symlink",
                            "module tree.submodule",
                            "photo.jpg tree.lfs-pointer");
            assertThat(tree.read("loop/ok.md")).isEmpty();
            return "";
        });
    }

    @Test
    void a_tree_that_is_cut_off_is_spoilt() throws IOException {
        byte[] whole = entry("100644", "a.md", blob("x"));
        String commit = commit(Arrays.copyOf(whole, whole.length - 3));
        assertThatThrownBy(() -> in(commit, tree -> tree.list(""))).isInstanceOf(SpoiltRepository.class);
    }

    @Test
    void a_bomb_of_folders_is_refused() throws IOException {
        ObjectId below = tree(entry("100644", "a.md", blob("x")));
        for (int level = 0; level < 20; level++) {
            below = tree(entry("40000", "a", below), entry("40000", "b", below), entry("40000", "c", below));
        }
        in(commit(entry("40000", "data", below)), tree -> {
            assertThat(tree.problems("data/")).extracting(Problem::code).containsExactly(ProblemCode.TREE_TOO_LARGE);
            return "";
        });
    }

    @ParameterizedTest
    @CsvSource({"254, false", "255, false", "256, true"})
    void a_name_of_255_bytes_passes_and_one_more_is_refused(int length, boolean refused) throws IOException {
        in(commit(entry("100644", "a".repeat(length), blob("x"))), tree -> {
            assertThat(tree.problems("")).hasSize(refused ? 1 : 0);
            assertThat(tree.list("")).hasSize(refused ? 0 : 1);
            return "";
        });
    }

    @ParameterizedTest
    @CsvSource({"63, false", "64, false", "65, true"})
    void sixty_four_folders_within_folders_pass_and_one_more_is_refused(int folders, boolean refused)
            throws IOException {
        ObjectId below = tree(entry("100644", "a.md", blob("x")));
        for (int level = 0; level < folders; level++) {
            below = tree(entry("40000", "a", below));
        }
        in(commit(entry("40000", "data", below)), tree -> {
            assertThat(tree.problems("data/")).hasSize(refused ? 1 : 0);
            assertThat(tree.list("data/")).hasSize(refused ? 0 : 1);
            return "";
        });
    }

    @ParameterizedTest
    @CsvSource({"52428799, false", "52428800, false", "52428801, true"})
    void a_file_of_50_MiB_passes_and_one_more_byte_is_refused(int bytes, boolean refused) throws IOException {
        in(commit(entry("100644", "photo.jpg", blob("x".repeat(bytes)))), tree -> {
            assertThat(tree.problems(""))
                    .extracting(Problem::code)
                    .isEqualTo(refused ? List.of(ProblemCode.FILE_TOO_LARGE) : List.of());
            return "";
        });
    }

    @Test
    void a_tower_of_folders_is_refused() throws IOException {
        ObjectId below = tree(entry("100644", "a.md", blob("x")));
        for (int level = 0; level < 100; level++) {
            below = tree(entry("40000", "a", below));
        }
        in(commit(entry("40000", "data", below)), tree -> {
            assertThat(tree.list("data/")).isEmpty();
            assertThat(tree.problems("data/")).extracting(Problem::code).containsExactly(ProblemCode.TREE_TOO_LARGE);
            return "";
        });
    }

    private static byte[] entry(String mode, String name, ObjectId id) {
        return entry(mode, name.getBytes(StandardCharsets.UTF_8), id);
    }

    private static byte[] entry(String mode, byte[] name, ObjectId id) {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.writeBytes((mode + " ").getBytes(StandardCharsets.US_ASCII));
        entry.writeBytes(name);
        entry.write(0);
        byte[] raw = new byte[Constants.OBJECT_ID_LENGTH];
        id.copyRawTo(raw, 0);
        entry.writeBytes(raw);
        return entry.toByteArray();
    }

    private ObjectId blob(String text) {
        return insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }

    private ObjectId tree(byte[]... entries) {
        ByteArrayOutputStream tree = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            tree.writeBytes(entry);
        }
        return insert(Constants.OBJ_TREE, tree.toByteArray());
    }

    private ObjectId insert(int type, byte[] bytes) {
        try (ObjectInserter inserter = git.repository().newObjectInserter()) {
            ObjectId id = inserter.insert(type, bytes);
            inserter.flush();
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String commit(byte[]... entries) throws IOException {
        ObjectId root = tree(entries);
        return git.commitTree("Hostile", root);
    }

    private <T> T in(String commit, Function<SourceTree, T> question) {
        return in(h -> h.tree(h.find(commit).orElseThrow()), question);
    }

    private <T> T in(Function<History, SourceTree> tree, Function<SourceTree, T> question) {
        try (History history = History.open(folder).value().orElseThrow()) {
            return question.apply(tree.apply(history));
        }
    }
}
