package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.ItemId;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.Reference;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.testing.GitFixture;
import id.masterplan.testing.SoundRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an edition gets into the ledger, and what keeps it out. */
class AdoptingTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 9);

    @TempDir
    Path folder;

    @Test
    void an_adopted_edition_passes_the_check() {
        try (GitFixture git = SoundRegion.text(folder)) {
            String head = git.commit("Nothing new");
            LedgerEntry entry = SoundRegion.adopt(git, "2021", DAY).value().orElseThrow();
            assertThat(entry.commit()).isEqualTo(head);
            assertThat(check(git)).as("before the ledger is committed").isEmpty();
            git.commit("Adopt 2021");
            assertThat(check(git)).isEmpty();
        }
    }

    @Test
    void editions_may_be_adopted_later_by_their_commits() {
        try (GitFixture git = SoundRegion.text(folder)) {
            String first = git.commit("First");
            git.edit(SoundRegion.PROGRAMME, "Perizinan daring", "Perizinan warga");
            String second = git.commit("Second");
            git.edit(SoundRegion.PROGRAMME, "Perizinan warga", "Perizinan kita").commit("Third");
            assertThat(codes(adopt(git, "2021", DAY, first))).isEmpty();
            assertThat(codes(adopt(git, "2022", DAY.plusYears(1), second))).isEmpty();
            git.commit("Adopt both");
            assertThat(check(git)).isEmpty();
        }
    }

    @Test
    void adopting_works_from_a_folder_within_the_repository() {
        try (GitFixture git = SoundRegion.text(folder)) {
            assertThat(codes(Generator.at(folder.resolve("data/regions"))
                            .adopt(SoundRegion.adoption("2021", DAY, Optional.empty()))))
                    .isEmpty();
            assertThat(git.text(SoundRegion.LEDGER)).contains("2021");
        }
    }

    @Test
    void an_edition_is_adopted_once_and_in_the_order_of_days() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            String ledger = git.text(SoundRegion.LEDGER);
            assertThat(codes(SoundRegion.adopt(git, "2021", DAY)))
                    .containsExactly(ProblemCode.LEDGER_DUPLICATE_EDITION);
            assertThat(codes(SoundRegion.adopt(git, "2020", DAY.minusYears(1))))
                    .containsExactly(ProblemCode.LEDGER_WRONG_ORDER);
            assertThat(git.text(SoundRegion.LEDGER)).isEqualTo(ledger);
        }
    }

    @Test
    void a_text_with_errors_is_not_adopted() {
        try (GitFixture git = SoundRegion.text(folder)) {
            git.edit(SoundRegion.PROGRAMME, "status: running", "status: jalan").commit("Spoil");
            assertThat(codes(SoundRegion.adopt(git, "2021", DAY))).containsExactly(ProblemCode.SCHEMA_ENUM);
            assertThat(folder.resolve(SoundRegion.LEDGER)).doesNotExist();
        }
    }

    @Test
    void a_text_that_points_to_nothing_is_not_adopted() {
        try (GitFixture git = SoundRegion.text(folder)) {
            git.edit(SoundRegion.PROGRAMME, "lead_agency: dpmptsp", "lead_agency: dinas")
                    .commit("Spoil");
            assertThat(codes(SoundRegion.adopt(git, "2021", DAY))).containsExactly(ProblemCode.REFERENCE_UNKNOWN);
        }
    }

    @Test
    void an_unknown_instrument_is_named() {
        try (GitFixture git = SoundRegion.text(folder)) {
            Adoption unknown = new Adoption(
                    SoundRegion.ID,
                    new EditionId("2021"),
                    Optional.empty(),
                    Optional.empty(),
                    EditionKind.ORIGINAL,
                    DAY,
                    new Reference.To(new ItemId("perwal-9-2012")),
                    "Contoh.",
                    false,
                    List.of());
            List<Problem> problems = Generator.at(git.root()).adopt(unknown).problems();
            assertThat(problems).singleElement().satisfies(p -> {
                assertThat(p.code()).isEqualTo(ProblemCode.REFERENCE_UNKNOWN);
                assertThat(p.arguments()).containsExactly("--instrument", "perwal-9-2012", "perwal-9-2021");
            });
        }
    }

    @Test
    void unsaved_changes_are_adopted_neither_silently_nor_by_force() {
        try (GitFixture git = SoundRegion.text(folder)) {
            String head = git.commit("Nothing new");
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50");
            assertThat(codes(SoundRegion.adopt(git, "2021", DAY))).containsExactly(ProblemCode.ADOPT_UNCOMMITTED);
            Checked<LedgerEntry> named = adopt(git, "2021", DAY, head);
            assertThat(named.value()).map(LedgerEntry::commit).hasValue(head);
        }
    }

    @Test
    void a_commit_aside_is_not_adopted() {
        try (GitFixture git = SoundRegion.text(folder)) {
            String main = git.commit("Main");
            String aside = git.commit("Aside");
            git.resetTo(main);
            assertThat(codes(adopt(git, "2021", DAY, aside))).containsExactly(ProblemCode.LEDGER_UNREACHABLE_COMMIT);
        }
    }

    @Test
    void a_rewritten_history_is_noticed_and_mended() {
        try (GitFixture git = SoundRegion.text(folder)) {
            String lost = git.write("catatan.txt", "x").commit("To be squashed");
            SoundRegion.adopt(git, "2021", DAY);
            String ledger = git.text(SoundRegion.LEDGER);
            git.resetTo("HEAD~1");
            git.write(SoundRegion.LEDGER, ledger).commit("Squashed");
            assertThat(check(git)).singleElement().satisfies(p -> {
                assertThat(p.code()).isEqualTo(ProblemCode.LEDGER_UNREACHABLE_COMMIT);
                assertThat(p.mend(java.util.Locale.ENGLISH)).contains("masterplan adopt kota-contoh 2021 --repin");
            });
            LedgerEntry mended = Generator.at(git.root())
                    .repin(SoundRegion.ID, new EditionId("2021"), Optional.empty())
                    .value()
                    .orElseThrow();
            assertThat(mended.commit()).isNotEqualTo(lost);
            git.commit("Pin anew");
            assertThat(check(git)).isEmpty();
        }
    }

    @Test
    void an_edition_is_pinned_anew_only_to_the_same_text() {
        try (GitFixture git = SoundRegion.adopted(folder)) {
            git.edit(SoundRegion.PROGRAMME, "value: 55", "value: 50");
            String other = git.commit("Other text");
            Checked<LedgerEntry> refused =
                    Generator.at(git.root()).repin(SoundRegion.ID, new EditionId("2021"), Optional.of(other));
            assertThat(codes(refused)).containsExactly(ProblemCode.LEDGER_DIGEST_MISMATCH);
            assertThat(codes(Generator.at(git.root()).repin(SoundRegion.ID, new EditionId("1999"), Optional.empty())))
                    .containsExactly(ProblemCode.REFERENCE_UNKNOWN);
        }
    }

    @Test
    void an_empty_ledger_is_filled() throws IOException {
        try (GitFixture git = SoundRegion.text(folder)) {
            git.write(SoundRegion.LEDGER, "schema: editions/1\neditions: []\n").commit("Begin the ledger");
            assertThat(codes(SoundRegion.adopt(git, "2021", DAY))).isEmpty();
            assertThat(Files.readString(folder.resolve(SoundRegion.LEDGER))).contains("  - id: \"2021\"");
        }
    }

    private static Checked<LedgerEntry> adopt(GitFixture git, String edition, LocalDate day, String revision) {
        return Generator.at(git.root()).adopt(SoundRegion.adoption(edition, day, Optional.of(revision)));
    }

    private static List<ProblemCode> codes(Checked<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private static List<Problem> check(GitFixture git) {
        return Generator.at(git.root()).check(List.of(), Optional.empty()).problems();
    }
}
