package id.masterplan.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.GitFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    private final List<History> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(History::close);
    }

    @Test
    void the_head_is_told_with_its_date_and_first_line() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("a", "a").commit("Add a\n\nBecause.");
            Revision head = open(folder).head();
            assertThat(head.summary()).isEqualTo("Add a");
            assertThat(head.committed()).hasToString("2021-01-01T00:00Z");
            assertThat(head.id()).hasSize(40).startsWith(head.brief());
        }
    }

    @Test
    void golden_histories_have_the_same_ids_wherever_they_are_built() {
        assertThat(build(folder)).isEqualTo(build(other)).isEqualTo("793733c7122e846cf53ab93097f8c53d9cdc8626");
    }

    @Test
    void a_commit_is_found_by_id_abbreviation_branch_tag_and_expression() {
        try (GitFixture git = GitFixture.in(folder)) {
            String first = git.write("a", "a").commit("First");
            git.tag("v1");
            String second = git.write("a", "b").commit("Second");
            for (String name : List.of(first, first.substring(0, 8), "v1", "HEAD~1", "refs/tags/v1", "main^")) {
                assertThat(open(folder).find(name).orElseThrow().id()).as(name).isEqualTo(first);
            }
            assertThat(open(folder).find("main").orElseThrow().id()).isEqualTo(second);
        }
    }

    @Test
    void what_names_no_commit_is_not_found() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("a", "a").commit("First");
            String blob = git.files("HEAD").get("a");
            for (String name :
                    List.of("nope", "0".repeat(40), "v1", "HEAD~7", String.valueOf(blob), "", "~", "a..b", "HEAD:a")) {
                assertThat(open(folder).find(name)).as(name).isEmpty();
            }
        }
    }

    @Test
    void a_commit_reaches_itself_and_its_ancestors_whatever_their_dates() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("a", "a").commit("First");
            String base = git.write("a", "b").commit("Second");
            git.branch("side");
            String side = git.write("b", "b").commit("Aside");
            git.checkout("main");
            String main = git.write("c", "c").commit("Ahead");
            History h = open(folder);
            Revision head = h.head();
            assertThat(head.id()).isEqualTo(main);
            assertThat(h.reaches(head, head)).isTrue();
            assertThat(h.reaches(head, h.find(base).orElseThrow())).isTrue();
            assertThat(h.reaches(head, h.find(side).orElseThrow())).isFalse();
            assertThat(h.reaches(h.find(base).orElseThrow(), head)).isFalse();
        }
    }

    @Test
    void the_changes_of_a_file_are_told_newest_first_over_merges_too() {
        try (GitFixture git = GitFixture.in(folder)) {
            String added = git.write("data/r/editions.yaml", "1").commit("Add");
            git.write("data/s/editions.yaml", "x").commit("Another region");
            git.branch("side");
            String aside = git.write("data/r/editions.yaml", "2").commit("Aside");
            git.checkout("main");
            git.write("other", "x").commit("Elsewhere");
            git.write("data/r/editions.yaml", "2");
            git.commitMerge("Merge", "side");
            String edited = git.write("data/r/editions.yaml", "3").commit("Edit");
            String removed = git.delete("data/r/editions.yaml").commit("Remove");
            assertThat(ids(open(folder).changes("data/r/editions.yaml")))
                    .containsExactly(removed, edited, aside, added);
            assertThat(open(folder).changes("data/s/editions.yaml")).hasSize(1);
            assertThat(open(folder).changes("other")).hasSize(1);
            assertThat(open(folder).changes("nowhere/at-all")).isEmpty();
        }
    }

    @Test
    void a_folder_without_a_repository_is_a_problem() {
        assertThat(codes(folder)).containsExactly(ProblemCode.GIT_NO_REPOSITORY);
        assertThat(codes(folder.resolve("missing"))).containsExactly(ProblemCode.GIT_NO_REPOSITORY);
    }

    @Test
    void a_repository_without_a_commit_is_a_problem() {
        GitFixture.in(folder).close();
        assertThat(codes(folder)).containsExactly(ProblemCode.GIT_UNBORN_HEAD);
    }

    @Test
    void a_missing_commit_at_the_head_is_a_problem() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("a", "a").commit("First");
        }
        Files.writeString(folder.resolve(".git/refs/heads/main"), "1".repeat(40) + "\n");
        assertThat(codes(folder)).containsExactly(ProblemCode.GIT_SPOILT_OBJECT);
    }

    @Test
    void a_subfolder_belongs_to_the_repository_around_it() {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("data/a.yaml", "a").commit("First");
            assertThat(head(folder.resolve("data")).list("")).containsExactly("data/a.yaml");
        }
    }

    @Test
    void every_kind_of_repository_gives_the_same_record() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            build(git);
            Map<String, String> record = record(open(folder));
            assertThat(record(open(git.cloneBare(other.resolve("bare"))))).isEqualTo(record);
            assertThat(record(open(linkedWorktree()))).isEqualTo(record);
            git.checkout(open(folder).head().id());
            assertThat(record(open(folder))).isEqualTo(record);
            git.repack();
            assertThat(folder.resolve(".git/objects/pack")).isNotEmptyDirectory();
            assertThat(record(open(folder))).isEqualTo(record);
        }
    }

    @Test
    void a_bare_clone_has_no_working_tree_and_a_linked_one_has_its_own() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            build(git);
            Path bare = git.cloneBare(other.resolve("bare.git"));
            assertThat(open(bare).isBare()).isTrue();
            assertThat(open(bare).workingTree()).isEmpty();
            Files.writeString(linkedWorktree().resolve("only-here.md"), "x");
            assertThat(open(other.resolve("linked")).workingTree().orElseThrow().list(""))
                    .containsExactly("only-here.md");
        }
    }

    @Test
    void a_shallow_clone_is_told() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            build(git);
            assertThat(open(folder).isShallow()).isFalse();
            Files.writeString(
                    folder.resolve(".git/shallow"), open(folder).head().id() + "\n");
            assertThat(open(folder).isShallow()).isTrue();
            assertThat(open(linkedWorktree()).isShallow()).isTrue();
        }
    }

    @Test
    void replacements_and_grafts_are_ignored() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            build(git);
            Map<String, String> record = record(open(folder));
            String head = open(folder).head().id();
            String first = open(folder).find("v1").orElseThrow().id();
            Path replace = folder.resolve(".git/refs/replace");
            Files.createDirectories(replace);
            Files.writeString(replace.resolve(head), first + "\n");
            Files.createDirectories(folder.resolve(".git/info"));
            Files.writeString(folder.resolve(".git/info/grafts"), head + "\n");
            assertThat(record(open(folder))).isEqualTo(record);
        }
    }

    @Test
    void a_spoilt_object_is_named_and_never_believed() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            git.write("data/a.md", "the true text of a")
                    .write("data/b.md", "another text")
                    .commit("First");
            Map<String, String> files = git.files("HEAD");
            Files.copy(
                    object(String.valueOf(files.get("data/b.md"))),
                    writable(object(String.valueOf(files.get("data/a.md")))),
                    StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> head(folder).read("data/a.md"))
                    .isInstanceOfSatisfying(
                            SpoiltRepository.class,
                            e -> assertThat(e.problem().arguments())
                                    .containsExactly(String.valueOf(files.get("data/a.md")), "data/a.md"));
        }
    }

    @Test
    void nothing_named_in_the_configuration_of_the_repository_is_run_or_read() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            build(git);
        }
        Path ran = other.resolve("ran");
        String touch = "touch '" + ran + "'";
        Files.writeString(
                folder.resolve(".git/config"),
                "[core]\nrepositoryformatversion = 0\nworktree = " + other + "\nfsmonitor = " + touch
                        + "\nhooksPath = " + other + "\nsshCommand = " + touch + "\npager = " + touch
                        + "\n[filter \"x\"]\nclean = " + touch + "\nsmudge = " + touch + "\nrequired = true\n"
                        + "[diff \"x\"]\ntextconv = " + touch + "\ncommand = " + touch + "\n[alias]\nx = !" + touch
                        + "\n");
        Files.writeString(folder.resolve(".gitattributes"), "* filter=x diff=x\n");
        Files.writeString(other.resolve("stranger.md"), "x");
        Map<String, String> before = contents(folder);
        record(open(folder));
        SourceTree tree = open(folder).workingTree().orElseThrow();
        assertThat(tree.list("")).doesNotContain("stranger.md").contains("data/a.md");
        assertThat(tree.read("data/a.md")).isPresent();
        assertThat(ran).doesNotExist();
        assertThat(contents(folder)).isEqualTo(before);
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        }
        return contents;
    }

    private Path object(String id) {
        return folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2));
    }

    private static Path writable(Path file) {
        assertThat(file.toFile().setWritable(true)).isTrue();
        return file;
    }

    /** What {@code git worktree add} makes, by hand. */
    private Path linkedWorktree() throws IOException {
        Path own = folder.resolve(".git/worktrees/linked");
        Path tree = other.resolve("linked");
        Files.createDirectories(own);
        Files.createDirectories(tree);
        Files.writeString(own.resolve("HEAD"), open(folder).head().id() + "\n");
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");
        return tree;
    }

    private static String build(Path folder) {
        try (GitFixture git = GitFixture.in(folder)) {
            return build(git);
        }
    }

    private static String build(GitFixture git) {
        git.write("data/a.md", "a\n").write("content/b.md", "b\n").commit("First");
        git.tag("v1").write("data/a.md", "a\nb\n").commit("Second");
        return git.delete("content/b.md").commit("Third");
    }

    private static Map<String, String> record(History history) {
        Map<String, String> record = new TreeMap<>();
        for (String revision : List.of("HEAD", "HEAD~1", "HEAD~2", "v1")) {
            Revision found = history.find(revision).orElseThrow();
            SourceTree tree = history.tree(found);
            record.put(revision, found.id());
            tree.list("")
                    .forEach(path -> record.put(
                            revision + ":" + path,
                            new String(tree.read(path).orElseThrow().bytes(), StandardCharsets.UTF_8)));
        }
        record.put("changes", ids(history.changes("data/a.md")).toString());
        return record;
    }

    private static List<String> ids(List<Revision> revisions) {
        return revisions.stream().map(Revision::id).toList();
    }

    private static List<ProblemCode> codes(Path folder) {
        return History.open(folder).problems().stream().map(Problem::code).toList();
    }

    private SourceTree head(Path folder) {
        History history = open(folder);
        return history.tree(history.head());
    }

    private History open(Path folder) {
        History history = History.open(folder).value().orElseThrow();
        opened.add(history);
        return history;
    }
}
