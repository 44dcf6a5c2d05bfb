package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.masterplan.model.EditionId;
import id.masterplan.model.EditionKind;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.Period;
import id.masterplan.model.Reference;
import id.masterplan.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LedgerWriterTest {
    private static final String COMMIT = "a".repeat(40);

    @Test
    void a_new_ledger_begins_with_an_explanation() {
        String text = LedgerWriter.append(Optional.empty(), entry("2018"));
        assertThat(text)
                .startsWith("# Buku edisi:")
                .contains("  - id: \"2018\"\n    title: \"Satu \\\"dua\\\": tiga\"\n");
    }

    @Test
    void everything_above_a_new_entry_stays_byte_for_byte() {
        String before = LedgerWriter.append(Optional.empty(), entry("2018")).replace("  - id", "    # kata\n  - id");
        String after = LedgerWriter.append(Optional.of(before), entry("2021"));
        assertThat(after).startsWith(before).endsWith("sources:\n      - title: \"Berita\"\n");
    }

    @Test
    void an_empty_list_takes_its_first_entry() {
        String text = LedgerWriter.append(Optional.of("schema: editions/1\neditions: []\n"), entry("2018"));
        assertThat(text).startsWith("schema: editions/1\neditions:\n  - id: \"2018\"\n");
    }

    @Test
    void pinning_anew_changes_the_commit_of_one_entry_only() {
        String first = LedgerWriter.append(Optional.empty(), entry("2018"));
        String both = LedgerWriter.append(Optional.of(first), entry("2021"));
        String repinned = LedgerWriter.repin(both, new EditionId("2021"), "b".repeat(40));
        assertThat(repinned)
                .startsWith(first)
                .isEqualTo(first + both.substring(first.length()).replace(COMMIT, "b".repeat(40)));
    }

    @Test
    void a_ledger_written_in_flow_form_is_refused_and_not_spoilt() {
        assertThatThrownBy(
                        () -> LedgerWriter.append(Optional.of("{schema: editions/1, editions: []}\n"), entry("2018")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static LedgerEntry entry(String id) {
        return new LedgerEntry(
                new EditionId(id),
                "Satu \"dua\": tiga",
                EditionKind.ORIGINAL,
                new Period(2018, 2023),
                LocalDate.of(2018, 12, 13),
                new Reference.Missing("nomor\nbelum ada"),
                new Reference.Missing("-"),
                "Ganti RPJMD # bukan komentar",
                COMMIT,
                "sha256:" + "0".repeat(64),
                true,
                List.of(new Source(
                        "Berita",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }
}
