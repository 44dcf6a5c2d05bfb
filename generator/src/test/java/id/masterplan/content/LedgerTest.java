package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.masterplan.content.schema.Shape;
import id.masterplan.git.History;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionState;
import id.masterplan.model.Ledger;
import id.masterplan.testing.GitFixture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final String LEDGER = LedgerWriter.path(Sample.REGION);

    /** What anyone can run to verify an edition; the manual shows it too. */
    private static final String RECIPE = """
            git ls-tree -r --name-only COMMIT -- content/regions/REGION/masterplan content/regions/REGION/quick-wins \\
                data/regions/REGION/plan data/regions/REGION/rpjmd data/vocabulary | LC_ALL=C sort |
            while read -r path; do
                printf '%s  %s\\n' "$(git cat-file blob "COMMIT:$path" | sha256sum | cut -c1-64)" "$path"
            done | sha256sum | cut -c1-64
            """;

    @TempDir
    Path folder;

    private GitFixture git;

    @BeforeEach
    void begin() {
        git = GitFixture.in(folder.resolve("r"));
        git.copy(Path.of("src/test/resources/sample")).delete(LEDGER);
        git.commit("Begin");
    }

    @Test
    void an_honest_ledger_has_no_problems() {
        InvalidHistories.adopt(git, "2018", LocalDate.of(2018, 12, 13));
        git.edit(Sample.PROGRAMME, "title: Perizinan daring", "title: Perizinan");
        git.commit("Revise");
        InvalidHistories.adopt(git, "2021", LocalDate.of(2021, 12, 10));
        try (History history = InvalidHistories.open(git.root())) {
            assertThat(InvalidHistories.check(history)).isEmpty();
            assertThat(EditionHeads.of(Sample.REGION, ledger(history)))
                    .extracting(EditionHead::state)
                    .containsExactly(EditionState.SUPERSEDED, EditionState.IN_FORCE);
        }
    }

    @Test
    void the_draft_is_what_differs_from_the_last_edition() {
        InvalidHistories.adopt(git, "2018", LocalDate.of(2018, 12, 13));
        try (History history = InvalidHistories.open(git.root())) {
            assertThat(draft(history)).isEmpty();
        }
        git.edit(Sample.PROGRAMME, "title: Perizinan daring", "title: Perizinan");
        git.commit("Revise");
        try (History history = InvalidHistories.open(git.root())) {
            EditionHead draft = draft(history).orElseThrow();
            assertThat(draft.id()).isEqualTo(EditionId.DRAFT);
            assertThat(draft.title()).isEqualTo("Masterplan Kota Contoh");
            assertThat(draft.commit())
                    .as("the same from a working tree and from its commit")
                    .isEmpty();
        }
    }

    @Test
    void a_pin_lost_to_a_squash_is_found_again_by_its_digest() {
        InvalidHistories.adopt(git, "2018", LocalDate.of(2018, 12, 13));
        String text = git.text(LEDGER);
        try (History history = InvalidHistories.open(git.root())) {
            Ledger ledger = ledger(history);
            String found = LedgerCheck.sameContent(
                            history, Sample.REGION, ledger.editions().get(0))
                    .orElseThrow()
                    .id();
            git.write(LEDGER, LedgerWriter.repin(text, new EditionId("2018"), found));
        }
        git.commit("Pin anew");
        try (History history = InvalidHistories.open(git.root())) {
            assertThat(InvalidHistories.check(history)).isEmpty();
            assertThat(git.text(LEDGER)).isNotEqualTo(text);
        }
    }

    @Test
    void git_and_sha256sum_alone_give_the_same_digest() throws IOException, InterruptedException {
        assumeThat(hasTools()).isTrue();
        try (History history = InvalidHistories.open(git.root())) {
            String script = RECIPE.replace("COMMIT", history.head().id()).replace("REGION", Sample.REGION.text());
            assertThat("sha256:" + output(script).strip())
                    .isEqualTo(Digest.of(history.tree(history.head()), Sample.REGION));
        }
    }

    private Optional<EditionHead> draft(History history) {
        Ledger ledger = ledger(history);
        var last = history.find(ledger.editions().get(0).commit()).map(history::tree);
        return DraftHead.of(history.tree(history.head()), last, Sample.REGION, ledger, new Documents());
    }

    private static Ledger ledger(History history) {
        return history.tree(history.head())
                .read(LEDGER)
                .flatMap(f -> new Documents().yaml(f, Shape.EDITIONS).checked().value())
                .orElseThrow();
    }

    private boolean hasTools() throws IOException, InterruptedException {
        return output("command -v git && command -v sha256sum && command -v sort")
                        .lines()
                        .count()
                == 3;
    }

    private String output(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .directory(git.root().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
