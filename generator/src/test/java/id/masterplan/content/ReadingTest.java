package id.masterplan.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Block;
import id.masterplan.model.Edition;
import id.masterplan.model.Inline;
import id.masterplan.model.ItemId;
import id.masterplan.model.Lifecycle;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionRecord;
import id.masterplan.model.Value;
import id.masterplan.problem.Checked;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Documents documents = new Documents();

    @Test
    void a_valid_edition_has_no_problems() {
        Checked<Edition> read = new EditionReader(documents).read(Sample.tree(), Sample.draft());
        assertThat(read.problems()).extracting(p -> p.line(Locale.ENGLISH)).isEmpty();
        assertThat(read.value()).isPresent();
    }

    @Test
    void a_valid_region_has_no_problems() {
        Checked<RegionRecord> read = new RegionReader(documents).read(Sample.tree(), Sample.REGION);
        assertThat(read.problems()).extracting(p -> p.line(Locale.ENGLISH)).isEmpty();
        RegionRecord region = read.value().orElseThrow();
        assertThat(region.ledger().editions()).hasSize(1);
        assertThat(region.region().code()).contains("33.75");
        assertThat(region.evaluations().get(0).publishedIndex())
                .contains(new Value.Figure(new BigDecimal("2.51"), Optional.of("2,51")));
        assertThat(region.forumNotes().get(0).inputs().get(0).answer()).contains("Dicatat");
    }

    @Test
    void a_valid_site_has_no_problems() {
        PageReader reader = new PageReader(documents);
        assertThat(reader.site(Sample.tree()).problems()).isEmpty();
        assertThat(reader.pages(Sample.tree()).problems()).isEmpty();
        assertThat(reader.pages(Sample.tree()).value().orElseThrow()).hasSize(1);
    }

    @Test
    void a_programme_with_every_field_is_read_to_the_letter() {
        Programme programme = programme("prog-sakpore");
        assertThat(programme.localName()).contains("SAKPORE");
        assertThat(programme.years()).containsExactly(2021, 2022, 2023);
        assertThat(programme.indicators().get(0).baseline().orElseThrow().value())
                .isEqualTo(Value.of(new BigDecimal("40.10")));
        assertThat(programme.indicators().get(0).targets())
                .extracting(t -> t.value())
                .containsExactly(
                        Value.of(new BigDecimal("55")),
                        new Value.Range(Optional.of(new BigDecimal("65")), Optional.empty(), Optional.of("di atas 65")),
                        new Value.Figure(new BigDecimal("70"), Optional.of("70%")),
                        Value.of("terealisasi"),
                        new Value.Composite(
                                List.of(
                                        new Value.Part("sekolah", new BigDecimal("20"), Optional.of("unit")),
                                        new Value.Part("gedung", new BigDecimal("10"), Optional.empty())),
                                Optional.of("20 sekolah, 10 gedung")),
                        new Value.Missing("belum ditetapkan", Optional.empty()));
    }

    @Test
    void a_programme_with_nothing_but_required_fields_is_read() {
        Programme programme = programme("prog-minimal");
        assertThat(programme.leadAgency()).isEmpty();
        assertThat(programme.indicators()).isEmpty();
        assertThat(programme.illustrative()).isFalse();
    }

    @Test
    void a_quick_win_carries_its_words_and_its_text() {
        QuickWin quickWin = edition().quickWins().get(1);
        assertThat(quickWin.id()).isEqualTo(new ItemId("qw-sakpore"));
        assertThat(quickWin.status()).isEqualTo(Lifecycle.MERGED_INTO_PROGRAMME);
        assertThat(quickWin.body().blocks())
                .containsExactly(new Block.Paragraph(List.of(new Inline.Text("Lembar ini contoh."))));
        assertThat(edition().quickWins().get(0).body().blocks()).isEmpty();
    }

    @Test
    void a_change_says_why_there_is_no_basis() {
        assertThat(edition().changes().changes().get(0).basis()).isEqualTo(new Reference.Missing("belum ditemukan"));
    }

    @Test
    void a_field_is_found_by_item_and_pointer() {
        Checked<Edition> read = new EditionReader(documents).read(Sample.tree(), Sample.draft());
        assertThat(read.places().of("prog-sakpore", "/lead_agency")).hasToString(Sample.PROGRAMME + ":10:1");
        assertThat(read.places().of("ind-izin-daring", "/unit")).hasToString(Sample.PROGRAMME + ":20:5");
        assertThat(read.places().of("bab-pendahuluan", "/title")).hasToString(Sample.CHAPTER + ":4:1");
    }

    private Programme programme(String id) {
        return edition().programmes().stream()
                .filter(p -> p.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Edition edition() {
        return new EditionReader(documents)
                .read(Sample.tree(), Sample.draft())
                .value()
                .orElseThrow();
    }
}
