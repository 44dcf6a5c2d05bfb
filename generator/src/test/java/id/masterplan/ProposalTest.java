package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.export.Findings;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.problem.Severity;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposal is held to what it brings; what was there before only warns. */
class ProposalTest {
    private static final String FORUM = "content/regions/kota-contoh/forum/";

    @TempDir
    Path folder;

    @Test
    void an_old_error_only_warns_and_a_new_one_blocks() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String start = git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan")
                    .commit("Old mistake");
            git.edit(SoundRegion.PROGRAMME, "type: output", "type: hasil");
            Findings findings = since(git, start);
            assertThat(findings.errors()).isEqualTo(1);
            assertThat(findings.warnings()).isEqualTo(1);
            assertThat(findings.old()).isEqualTo(1);
            assertThat(findings.all().get(0).touched()).isTrue();
            assertThat(findings.problems().get(0).arguments()).contains("hasil");
            git.commit("New mistake");
            assertThat(since(git, start)).isEqualTo(findings);
            git.edit(SoundRegion.PROGRAMME, "type: hasil", "type: output");
            assertThat(since(git, start).errors()).isZero();
        }
    }

    @Test
    void a_problem_stays_old_when_its_line_moves() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String start = git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan")
                    .commit("Old mistake");
            git.edit(SoundRegion.PROGRAMME, "schema: programme/1\n", "schema: programme/1\n# satu\n# dua\n");
            Findings findings = since(git, start);
            assertThat(findings.errors()).isZero();
            assertThat(findings.all()).singleElement().satisfies(f -> {
                assertThat(f.problem().position().line()).isEqualTo(18);
                assertThat(f.touched()).isFalse();
            });
        }
    }

    @Test
    void a_problem_stays_old_when_its_file_is_renamed() throws Exception {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String note;
            try (var files = Files.list(git.root().resolve(FORUM))) {
                note = String.valueOf(files.sorted().findFirst().orElseThrow().getFileName());
            }
            String text = git.text(FORUM + note);
            String start = git.write(FORUM + note, text.replaceFirst("(?m)^date: .*$", "date: 2021-13-40"))
                    .commit("Old mistake");
            String name = "forum-lain.md";
            git.write(FORUM + name, git.text(FORUM + note)).delete(FORUM + note);
            List<Problem> problems = since(git, start).problems();
            assertThat(problems)
                    .filteredOn(p -> p.code() == ProblemCode.SCHEMA_DATE)
                    .singleElement()
                    .satisfies(p -> {
                        assertThat(p.position().file()).isEqualTo(FORUM + name);
                        assertThat(p.severity()).isEqualTo(Severity.WARNING);
                    });
        }
    }

    @Test
    void of_several_alike_only_as_many_are_old_as_there_were() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String source =
                    "  - {title: Berita perizinan, publisher: Japos, url: \"https://contoh.example/japos\", date: 2021-12-10}";
            String wrong = source.replace("2021-12-10", "2021-13-40");
            String start = git.edit(SoundRegion.PROGRAMME, source, wrong).commit("Old mistake");
            git.edit(SoundRegion.PROGRAMME, wrong, wrong + "\n" + wrong);
            Findings findings = since(git, start);
            assertThat(findings.errors()).isEqualTo(1);
            assertThat(findings.old()).isEqualTo(1);
        }
    }

    @Test
    void a_mistake_that_a_change_causes_elsewhere_is_new() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String agencies = "data/regions/kota-contoh/plan/agencies.yaml";
            git.edit(agencies, "id: dpmptsp", "id: dpmptsp-baru");
            Findings findings =
                    check(git, Optional.of("HEAD")).value().orElseThrow().findings();
            assertThat(findings.errors()).isPositive();
            assertThat(findings.all()).anySatisfy(f -> {
                assertThat(f.problem().position().file()).isEqualTo(SoundRegion.PROGRAMME);
                assertThat(f.touched()).isFalse();
                assertThat(f.problem().severity()).isEqualTo(Severity.ERROR);
            });
        }
    }

    @Test
    void the_start_is_judged_by_its_own_history() {
        try (GitFixture git = SoundRegion.text(folder.resolve("r"))) {
            String start = git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan")
                    .commit("Old mistake");
            git.edit(SoundRegion.PROGRAMME, "status: jalan", "status: running").commit("Mend");
            SoundRegion.adopt(git, "2021", java.time.LocalDate.of(2021, 12, 9));
            git.copy(Path.of("src/test/resources/sound-record")).commit("Adopt 2021");
            assertThat(since(git, start).all()).isEmpty();
            assertThat(since(git, start.substring(0, 9)).all()).isEmpty();
        }
    }

    @Test
    void a_bare_repository_is_a_proposal_too() {
        try (GitFixture git = SoundRegion.adopted(folder.resolve("r"))) {
            String start = git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan")
                    .commit("Old mistake");
            git.edit(SoundRegion.PROGRAMME, "type: output", "type: hasil").commit("New mistake");
            Path bare = git.cloneBare(folder.resolve("bare"));
            Findings findings = Generator.at(bare)
                    .check(List.of(), Optional.empty(), Optional.of(start))
                    .value()
                    .orElseThrow()
                    .findings();
            assertThat(findings.errors()).isEqualTo(1);
            assertThat(findings.old()).isEqualTo(1);
        }
    }

    @Test
    void an_unknown_start_is_named() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            assertThat(check(git, Optional.of("v9")).problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.GIT_UNKNOWN_REVISION);
        }
    }

    private static Findings since(GitFixture git, String revision) {
        return check(git, Optional.of(revision)).value().orElseThrow().findings();
    }

    private static Checked<CheckReport> check(GitFixture git, Optional<String> since) {
        return Generator.at(git.root()).check(List.of(), Optional.empty(), since);
    }
}
