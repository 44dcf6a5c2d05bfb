package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.EditionDiff;
import id.masterplan.model.EditionId;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SampleSite;
import id.masterplan.testing.SoundRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The use cases over small histories, in every kind of clone. */
class GeneratorTest {
    @TempDir
    Path folder;

    @Test
    void a_site_is_the_same_from_every_kind_of_clone() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder.resolve("r"))) {
            Map<String, String> expected = site(git.root());
            assertThat(expected)
                    .containsKeys("index.html", "kota-contoh/index.html", "kota-contoh/edisi/2021/index.html");
            assertThat(site(git.cloneBare(folder.resolve("bare")))).isEqualTo(expected);
            assertThat(site(linked(git.root()))).isEqualTo(expected);
            assertThat(site(git.root().resolve("data"))).isEqualTo(expected);
            git.checkout(head(git));
            assertThat(site(git.root())).as("detached").isEqualTo(expected);
            git.repack();
            assertThat(site(git.root())).as("packed").isEqualTo(expected);
        }
    }

    @Test
    void a_draft_appears_only_where_the_plan_differs() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder.resolve("r"))) {
            assertThat(site(git.root())).doesNotContainKey("kota-contoh/rancangan/index.html");
            git.edit("data/regions/kota-contoh/rpjmd/rpjmd-2021-2026.yaml", "Lebih", "Kian")
                    .commit("The record grows");
            assertThat(site(git.root())).doesNotContainKey("kota-contoh/rancangan/index.html");
            git.edit(SoundRegion.PROGRAMME, "Perizinan daring", "Perizinan warga");
            assertThat(site(git.root()))
                    .containsKeys(
                            "kota-contoh/rancangan/index.html", "kota-contoh/banding/2021...rancangan/index.html");
        }
    }

    @Test
    void a_failed_build_leaves_the_former_site_as_it_was() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder.resolve("r"))) {
            Map<String, String> former = site(git.root());
            git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan");
            Checked<BuildReport> failed = Generator.at(git.root()).build(out(), Optional.empty());
            assertThat(failed.value()).isEmpty();
            assertThat(codes(failed)).containsExactly(ProblemCode.SCHEMA_ENUM);
            assertThat(files()).isEqualTo(former);
        }
    }

    @Test
    void a_mistake_in_a_shared_file_is_told_once() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.edit("data/vocabulary/funding-sources.yaml", "id: apbd", "id: APBD!");
            git.edit("data/regions/kota-contoh/rpjmd/rpjmd-2021-2026.yaml", "period: {from: 2021", "period: {from: x");
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50");
            List<Problem> problems =
                    Generator.at(git.root()).check(List.of(), Optional.empty()).problems();
            assertThat(problems).doesNotHaveDuplicates();
            assertThat(problems)
                    .extracting(Problem::code)
                    .containsExactlyInAnyOrder(ProblemCode.SCHEMA_PATTERN, ProblemCode.SCHEMA_TYPE);
        }
    }

    @Test
    void an_rpjmd_is_checked_where_there_is_no_draft() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.edit(
                    "data/regions/kota-contoh/rpjmd/rpjmd-2021-2026.yaml", "goal: rpjmd-2021-tujuan-1", "goal: hilang");
            assertThat(codes(Generator.at(git.root()).check(List.of(), Optional.empty())))
                    .containsExactly(ProblemCode.REFERENCE_UNKNOWN);
        }
    }

    @Test
    void a_shallow_clone_is_refused_with_the_command_that_mends_it() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder.resolve("r"))) {
            Files.writeString(git.root().resolve(".git/shallow"), head(git) + "\n");
            Checked<BuildReport> refused = Generator.at(git.root()).build(out(), Optional.empty());
            assertThat(refused.value()).isEmpty();
            assertThat(codes(refused)).containsExactly(ProblemCode.GIT_SHALLOW);
            assertThat(refused.problems().get(0).mend(java.util.Locale.ENGLISH)).contains("git fetch --unshallow");
            assertThat(out()).doesNotExist();
        }
    }

    @Test
    void states_are_compared_by_edition_draft_and_commit() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String before = head(git);
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50").commit("Lower a target");
            Generator generator = Generator.at(git.root());
            EditionDiff draft =
                    generator.diff("kota-contoh", "2021", "rancangan").value().orElseThrow();
            assertThat(draft.after().id()).isEqualTo(EditionId.DRAFT);
            EditionDiff commits =
                    generator.diff("kota-contoh", before, "HEAD").value().orElseThrow();
            assertThat(commits.summary().changes()).containsOnlyKeys(ChangeKind.TARGET_LOWERED);
            assertThat(draft.summary().changes()).containsEntry(ChangeKind.TARGET_LOWERED, 1);
            assertThat(codes(generator.diff("kota-contoh", "2021", "1999")))
                    .containsExactly(ProblemCode.USAGE_UNKNOWN_EDITION);
            assertThat(codes(generator.diff("kota-conto", "2021", "2021")))
                    .containsExactly(ProblemCode.USAGE_UNKNOWN_REGION);
        }
    }

    @Test
    void a_second_edition_leads_to_a_comparison_page() throws IOException {
        try (GitFixture git = SoundRegion.adopted(folder.resolve("r"))) {
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50").commit("Lower a target");
            SoundRegion.adopt(git, "2023", LocalDate.of(2023, 5, 2));
            git.commit("Adopt 2023");
            assertThat(site(git.root()))
                    .containsKeys(
                            "kota-contoh/banding/2021...2023/index.html",
                            "kota-contoh/banding/2021...2023/diff.json",
                            "kota-contoh/edisi/2023/index.html")
                    .doesNotContainKey("kota-contoh/rancangan/index.html");
        }
    }

    private Map<String, String> site(Path repository) throws IOException {
        Checked<BuildReport> built = Generator.at(repository).build(out(), Optional.empty());
        assertThat(built.problems())
                .filteredOn(p -> !p.code().id().equals("change.without-reason"))
                .isEmpty();
        assertThat(built.value()).isPresent();
        return files();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String path : SampleSite.files(out())) {
            files.put(path, Files.readString(out().resolve(path)));
        }
        return files;
    }

    private Path out() {
        return folder.resolve("site");
    }

    private static String head(GitFixture git) {
        try {
            return git.repository().resolve("HEAD").name();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What {@code git worktree add} makes, by hand. */
    private Path linked(Path main) throws IOException {
        Path own = Files.createDirectories(main.resolve(".git/worktrees/linked"));
        Path tree = Files.createDirectories(folder.resolve("linked"));
        Files.writeString(own.resolve("HEAD"), Files.readString(main.resolve(".git/HEAD")));
        Files.writeString(own.resolve("commondir"), "../..\n");
        Files.writeString(own.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");
        for (String path : SampleSite.files(main)) {
            if (!path.startsWith(".git/")) {
                Path file = tree.resolve(path);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.copy(main.resolve(path), file);
            }
        }
        return tree;
    }

    private static List<ProblemCode> codes(Checked<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
