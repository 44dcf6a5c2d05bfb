package id.masterplan;

import id.masterplan.bake.LinkCheck;
import id.masterplan.bake.PageBudget;
import id.masterplan.bake.Publisher;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.site.Page;
import id.masterplan.site.PageType;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.HeavyPages;
import id.masterplan.testing.SoundRegion;
import id.masterplan.testing.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.TreeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a repository, a disk or a finished site, told in the sentences of {@code invalid/<code>/}. */
class InvalidSurroundingsTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_without_git_is_no_repository() throws IOException {
        told("git.no-repository", check(folder));
    }

    @Test
    void a_repository_without_a_commit_says_so() throws IOException {
        try (GitFixture git = GitFixture.in(folder)) {
            told("git.unborn-head", check(git.root()));
        }
    }

    @Test
    void an_unknown_commit_is_named() throws IOException {
        try (GitFixture git = SoundRegion.text(folder)) {
            told("git.unknown-revision", Generator.at(git.root()).check(List.of(), Optional.of("v9")));
        }
    }

    @Test
    void a_commit_beyond_the_cut_of_a_shallow_clone_is_told_apart() throws IOException {
        try (GitFixture git = SoundRegion.text(folder)) {
            Files.writeString(folder.resolve(".git/shallow"), git.commit("Go on") + "\n");
            told(
                    "git.shallow-revision",
                    Generator.at(git.root()).check(List.of(), Optional.empty(), Optional.of("v9")));
        }
    }

    @Test
    void a_region_that_is_not_there_is_named_with_the_nearest() throws IOException {
        try (GitFixture git = SoundRegion.text(folder)) {
            told("usage.unknown-region", Generator.at(git.root()).check(List.of("kota-conto"), Optional.empty()));
        }
    }

    @Test
    void an_edition_that_is_not_there_is_named_with_those_that_are() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            told("usage.unknown-edition", Generator.at(git.root()).diff("kota-contoh", "2018", "2021"));
        }
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        told("usage.no-such-file", Generator.at(folder).diff("lama.md", "lama.md"));
    }

    @Test
    void a_file_is_not_compared_with_a_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("lama.md"), "Teks.");
        List<Problem> problems =
                Generator.at(folder).diff(file.toString(), folder.toString()).problems();
        Told.agrees(
                "usage.file-and-folder",
                List.of(problems.get(0).code().at(problems.get(0).position(), "lama.md", "folder")),
                folder);
    }

    @Test
    void a_lost_object_is_named() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String blob = Objects.requireNonNull(git.files("HEAD").get(SoundRegion.PROGRAMME));
            Path object = folder.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2));
            Files.delete(object);
            told("git.spoilt-object", check(git.root()));
        }
    }

    @Test
    void a_tower_of_folders_is_refused() throws IOException {
        try (GitFixture git = SoundRegion.text(folder);
                ObjectInserter inserter = git.repository().newObjectInserter()) {
            ObjectId below = inserter.insert(Constants.OBJ_BLOB, bytes("x"));
            FileMode mode = FileMode.REGULAR_FILE;
            for (int level = 0; level < 100; level++) {
                TreeFormatter above = new TreeFormatter();
                above.append("a", mode, below);
                below = inserter.insert(above);
                mode = FileMode.TREE;
            }
            TreeFormatter content = new TreeFormatter();
            content.append("pages", FileMode.TREE, below);
            TreeFormatter root = new TreeFormatter();
            root.append("content", FileMode.TREE, inserter.insert(content));
            ObjectId id = inserter.insert(root);
            inserter.flush();
            String commit = git.commitTree("Tower", id);
            told("tree.too-large", Generator.at(git.root()).check(List.of(), Optional.of(commit)));
        }
    }

    @Test
    void what_is_not_committed_cannot_be_adopted_by_mistake() throws IOException {
        try (GitFixture git = SoundRegion.text(folder)) {
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50");
            told("adopt.uncommitted", SoundRegion.adopt(git, "2021", LocalDate.of(2021, 12, 9)));
        }
    }

    @Test
    void a_bare_repository_has_no_ledger_to_write() throws IOException {
        try (GitFixture git = SoundRegion.text(folder.resolve("r"))) {
            Path bare = git.cloneBare(folder.resolve("bare"));
            told(
                    "adopt.no-working-tree",
                    Generator.at(bare)
                            .adopt(SoundRegion.adoption("2021", LocalDate.of(2021, 12, 9), Optional.empty())));
        }
    }

    @Test
    void a_second_build_is_told_who_is_building() throws IOException {
        Path target = folder.resolve("site");
        try (Publisher first = Publisher.open(target, Set.of()).value().orElseThrow()) {
            first.write("index.html", bytes("1"));
            List<Problem> second = Publisher.open(target, Set.of()).problems();
            String process = second.get(0).arguments().get(1);
            Told.agrees(
                    "publish.busy",
                    second.stream()
                            .map(p -> p.code().at(p.position(), p.arguments().get(0), process.isBlank() ? "" : "…"))
                            .toList(),
                    folder);
        }
    }

    @Test
    void a_place_that_is_no_folder_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        told("publish.disk", Publisher.open(file.resolve("site"), Set.of()));
    }

    @Test
    void a_folder_of_others_is_left_alone() throws IOException {
        Path target = Files.createDirectory(folder.resolve("letters"));
        Files.writeString(target.resolve("letter.txt"), "dear");
        told("publish.foreign-folder", Publisher.open(target, Set.of()));
    }

    @Test
    void two_pages_at_one_address_are_named() throws IOException {
        try (Publisher publisher =
                Publisher.open(folder.resolve("site"), Set.of()).value().orElseThrow()) {
            publisher.write("kota/index.html", bytes("1"));
            publisher.write("Kota/index.html", bytes("2"));
            told("site.address-collision", publisher.publish());
        }
    }

    @Test
    void a_link_that_leads_nowhere_is_named() throws IOException {
        told("site.broken-link", "<a href=\"hilang.html\">x</a>");
    }

    @Test
    void a_link_that_works_on_a_server_alone_is_named() throws IOException {
        told("site.absolute-link", "<a href=\"/tentang/\">x</a>");
    }

    @Test
    void a_link_that_runs_a_script_is_named() throws IOException {
        told("site.link-scheme", "<a href=\"javascript:alert(1)\">x</a>");
    }

    @Test
    void two_places_of_one_name_are_named() throws IOException {
        told("site.duplicate-anchor", "<h2 id=\"latar\">x</h2><h2 id=\"latar\">y</h2>");
    }

    @Test
    void a_page_that_is_too_heavy_names_its_heaviest_part() throws IOException {
        PageBudget budget = new PageBudget();
        Page page = HeavyPages.page(PageType.CHAPTER, "kota/rancangan/bab/bab-satu/index.html");
        budget.page(page, bytes(HeavyPages.html(60_000)));
        Told.agrees("site.too-heavy", budget.problems(), folder);
    }

    private void told(String code, String html) throws IOException {
        LinkCheck links = new LinkCheck();
        links.page("kota/index.html", bytes(html));
        Told.agrees(code, links.problems(), folder);
    }

    private void told(String code, Checked<?> outcome) throws IOException {
        Told.agrees(code, outcome.problems(), folder);
    }

    private static Checked<CheckReport> check(Path repository) {
        return Generator.at(repository).check(List.of(), Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
