package id.masterplan.git;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.testing.GitFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinTreesTest {
    @TempDir
    Path folder;

    private final List<History> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(History::close);
    }

    @Test
    void a_clean_checkout_and_its_commit_list_the_same_files_with_the_same_ids() {
        try (GitFixture git = example()) {
            assertThat(ofWorkingTree(git)).isEqualTo(ofHead(git)).hasSize(8);
        }
    }

    @Test
    void a_windows_checkout_has_the_ids_of_its_commit() {
        try (GitFixture git = example()) {
            git.write("data/a.yaml", "a: 1\r\nb: 2\r\n").write("data/a-b.md", "# A\r\n");
            assertThat(ofWorkingTree(git)).isEqualTo(ofHead(git));
        }
    }

    @Test
    void a_file_committed_with_windows_lines_keeps_them() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("a.txt", "a\r\nb\r\n").commit("Add a");
            assertThat(ofWorkingTree(git)).isEqualTo(ofHead(git)).isEqualTo(git.files("HEAD"));
            git.write("a.txt", "a\r\nc\r\n");
            Map<String, String> before = ofWorkingTree(git);
            git.commit("Edit a");
            assertThat(before).isEqualTo(ofHead(git));
        }
    }

    @Test
    void bytes_that_are_no_text_are_never_touched() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.commit("Begin");
            git.write("a.bin", new byte[] {1, 0, '\r', '\n', 2}).write("b.txt", "lone\rreturn\r\n");
            Map<String, String> before = ofWorkingTree(git);
            git.commit("Add");
            assertThat(before).isEqualTo(ofHead(git));
        }
    }

    @Test
    void paths_are_sorted_by_their_bytes() {
        try (GitFixture git = GitFixture.in(folder)) {
            for (String path :
                    List.of("a/b.md", "a-b.md", "a.md", "z/\uFF5E.md", "z/\uD83D\uDE00.md", "a0/x.md", "B.md")) {
                git.write(path, path);
            }
            git.commit("Add");
            List<String> sorted =
                    List.of("B.md", "a-b.md", "a.md", "a/b.md", "a0/x.md", "z/\uFF5E.md", "z/\uD83D\uDE00.md");
            assertThat(ofHead(git).keySet()).containsExactlyElementsOf(sorted);
            assertThat(ofWorkingTree(git).keySet()).containsExactlyElementsOf(sorted);
        }
    }

    @Test
    void ignored_files_are_left_out_unless_git_tracks_them() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("out/kept.md", "kept").commit("Add a file");
            git.write(".gitignore", "*.log\n/out/\n!keep.log\n").write("data/.gitignore", "tmp*\n");
            git.write("a.log", "x")
                    .write("keep.log", "x")
                    .write("out/new.md", "x")
                    .write("data/tmp1", "x");
            git.write("data/b.yaml", "b: 1\n");
            Map<String, String> before = ofWorkingTree(git);
            assertThat(before.keySet()).containsExactly("data/b.yaml", "keep.log", "out/kept.md");
            git.commit("Add the rest");
            assertThat(before).isEqualTo(ofHead(git));
        }
    }

    @Test
    void hidden_files_are_passed_over_in_silence() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write(".hidden/a.md", "a")
                    .write("data/.swp", "b")
                    .write("c.md", "c")
                    .commit("Add");
            for (SourceTree tree : List.of(working(git), head(git))) {
                assertThat(tree.list("")).containsExactly("c.md");
                assertThat(tree.problems("")).isEmpty();
                assertThat(tree.read(".hidden/a.md")).isEmpty();
            }
        }
    }

    @Test
    void only_the_asked_folder_is_listed() {
        try (GitFixture git = example()) {
            for (SourceTree tree : List.of(working(git), head(git))) {
                assertThat(tree.list("data/regions/")).containsExactly("data/regions/kota/region.yaml");
                assertThat(tree.list("nowhere/")).isEmpty();
                assertThat(tree.list("data/a.yaml/")).isEmpty();
                assertThat(tree.read("data/regions")).isEmpty();
                assertThat(tree.read("../data/a.yaml")).isEmpty();
                assertThat(tree.read("data/a.yaml").orElseThrow().bytes())
                        .asString()
                        .isEqualTo("a: 1\nb: 2\n");
            }
        }
    }

    private GitFixture example() {
        GitFixture git = GitFixture.in(folder);
        git.write("data/a.yaml", "a: 1\nb: 2\n").write("data/a-b.md", "# A\n").write("data/empty.txt", "");
        git.write("data/regions/kota/region.yaml", "id: kota\n").write("data/photo.png", new byte[] {0, 13, 10, 7});
        git.write("content/é/01.md", "isi\n").write("README.md", "x").write("data/A b.md", "blank\n");
        git.commit("Add the example");
        return git;
    }

    private Map<String, String> ofWorkingTree(GitFixture git) {
        return ids(working(git));
    }

    private Map<String, String> ofHead(GitFixture git) {
        return ids(head(git));
    }

    private static Map<String, String> ids(SourceTree tree) {
        assertThat(tree.problems("")).isEmpty();
        Map<String, String> ids = new LinkedHashMap<>();
        tree.list("").forEach(path -> ids.put(path, tree.blobId(path).orElseThrow()));
        return ids;
    }

    private SourceTree working(GitFixture git) {
        return open(git).workingTree().orElseThrow();
    }

    private SourceTree head(GitFixture git) {
        History history = open(git);
        return history.tree(history.head());
    }

    private History open(GitFixture git) {
        History history = History.open(git.root()).value().orElseThrow();
        opened.add(history);
        return history;
    }
}
