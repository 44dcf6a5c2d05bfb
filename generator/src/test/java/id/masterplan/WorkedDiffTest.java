package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.Change;
import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.model.Weight;
import id.masterplan.testing.SampleSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked comparison of Kota Pekalongan (domain study, 8.7) must come out of the repository's own content. */
class WorkedDiffTest {
    @Test
    void sakpore_is_renamed_to_new_sakpore_and_goes_on() {
        ItemDiff sakpore = item(diff("2021", "rancangan"), "qw-sakpore");
        assertThat(sakpore.fate()).isEqualTo(Fate.RENAMED);
        assertThat(sakpore.nameBefore()).contains("SAKPORE");
        assertThat(sakpore.nameAfter()).contains("New Sakpore");
    }

    @Test
    void fusion_to_fushion_is_spelling_and_no_rename() {
        ItemDiff batik = item(diff("2018", "2021"), "qw-batik-fusion");
        assertThat(batik.fate()).isNotEqualTo(Fate.RENAMED);
        assertThat(batik.changes())
                .filteredOn(c -> c.path().equals("name"))
                .extracting(Change::kind, Change::weight)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ChangeKind.SPELLING_CHANGED, Weight.EDITORIAL));
    }

    @Test
    void bappeda_to_bapperida_is_a_new_name_of_the_same_agency() {
        ItemDiff agency = item(diff("2021", "rancangan"), "bappeda");
        assertThat(agency.changes()).extracting(Change::kind).contains(ChangeKind.AGENCY_RENAMED);
        assertThat(diff("2021", "rancangan").items())
                .flatExtracting(ItemDiff::changes)
                .filteredOn(c -> c.kind() == ChangeKind.AGENCY_REASSIGNED)
                .noneMatch(c -> c.before().equals(c.after()));
    }

    @Test
    void the_digital_signature_is_removed_from_the_document_and_nothing_more_is_claimed() {
        ItemDiff signature = item(diff("2018", "2021"), "qw-tanda-tangan-digital");
        assertThat(signature.fate()).isEqualTo(Fate.REMOVED);
        assertThat(signature.why().reason()).isEmpty();
        assertThat(signature.why().outcome()).isEmpty();
    }

    @Test
    void the_pandemic_quick_wins_are_closed_with_a_reason() {
        EditionDiff diff = diff("2021", "rancangan");
        assertThat(List.of("qw-akselerasi-vaksinasi", "qw-pembelajaran-daring")).allSatisfy(id -> {
            assertThat(item(diff, id).fate()).isEqualTo(Fate.REMOVED);
            assertThat(item(diff, id).why().reason()).isPresent();
        });
    }

    @Test
    void the_plan_follows_another_rpjmd_in_each_edition() {
        assertThat(List.of(diff("2018", "2021"), diff("2021", "rancangan")))
                .allSatisfy(d -> assertThat(d.items())
                        .flatExtracting(ItemDiff::changes)
                        .extracting(Change::kind)
                        .contains(ChangeKind.RPJMD_CHANGED));
    }

    @Test
    void the_spbe_index_is_replaced_and_its_series_breaks() {
        assertThat(diff("2021", "rancangan").items())
                .flatExtracting(ItemDiff::changes)
                .filteredOn(c -> c.kind() == ChangeKind.INDICATOR_REPLACED)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.delta()).isEmpty());
    }

    @Test
    void a_draft_that_has_no_instrument_yet_changes_none() {
        assertThat(diff("2021", "rancangan").items())
                .flatExtracting(ItemDiff::changes)
                .extracting(Change::kind)
                .doesNotContain(ChangeKind.INSTRUMENT_CHANGED);
    }

    private static EditionDiff diff(String before, String after) {
        return Generator.at(SampleSite.REPOSITORY)
                .diff("kota-pekalongan", before, after)
                .value()
                .orElseThrow();
    }

    private static ItemDiff item(EditionDiff diff, String id) {
        return diff.items().stream()
                .filter(i -> i.before().stream().anyMatch(b -> b.text().equals(id))
                        || i.after().stream().anyMatch(b -> b.text().equals(id)))
                .findFirst()
                .orElseThrow();
    }
}
