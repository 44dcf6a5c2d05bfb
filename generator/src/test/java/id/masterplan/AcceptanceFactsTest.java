package id.masterplan;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Action;
import id.masterplan.model.Claim;
import id.masterplan.model.Edition;
import id.masterplan.model.Evaluation;
import id.masterplan.model.ItemId;
import id.masterplan.model.Period;
import id.masterplan.model.Phase;
import id.masterplan.model.PhaseKind;
import id.masterplan.model.PlanKind;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.model.Realisation;
import id.masterplan.model.Realisations;
import id.masterplan.model.RegionId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Value;
import id.masterplan.testing.AcceptanceCase;
import id.masterplan.testing.SampleSite;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each acceptance case of the domain study (section 5) proves, asked of the records after reading. */
class AcceptanceFactsTest {
    @TempDir
    Path temporary;

    @Test
    void case_1_cirebon_has_its_own_horizon_phases_by_class_and_local_names_with_their_meaning() {
        RegionLibrary cirebon = library("01-cirebon-2017");
        Edition edition = cirebon.inForce().orElseThrow();
        assertThat(edition.frame().period()).isEqualTo(new Period(2018, 2028));
        assertThat(edition.frame().alignedWith().target()).isEmpty();
        assertThat(edition.frame().phases())
                .extracting(Phase::kind)
                .containsExactly(
                        Optional.of(PhaseKind.SHORT), Optional.of(PhaseKind.MEDIUM), Optional.of(PhaseKind.LONG));
        assertThat(edition.frame().phases()).extracting(Phase::from).allMatch(Optional::isEmpty);
        assertThat(edition.quickWins()).hasSize(4);
        QuickWin melet = edition.quickWins().stream()
                .filter(q -> q.id().text().equals("qw-melet"))
                .findFirst()
                .orElseThrow();
        assertThat(melet.expansion()).contains("Melek Internet");
        assertThat(cirebon.record().evaluations().get(0).recommendations()).hasSize(1);
    }

    @Test
    void case_1b_surakarta_has_a_vision_of_its_own_and_numbers_within_sentences() {
        RegionLibrary surakarta = library("01b-surakarta");
        Edition edition = surakarta.inForce().orElseThrow();
        Rpjmd rpjmd = edition.rpjmds().get(0);
        assertThat(rpjmd.vision()).isPresent();
        assertThat(edition.frame().vision().text()).isNotEqualTo(rpjmd.vision().orElseThrow());
        assertThat(edition.frame().goals().get(0).text()).contains("26 dari 44 pasar", "1.046 pedagang");
    }

    @Test
    void case_2a_bogor_reaches_more_than_its_target_and_prints_a_remainder_that_is_not_the_difference() {
        assertThat(printed(row("ind-fo").achievement())).isEqualTo("212%");
        assertThat(number(row("ind-integrasi").actual())).isEqualByComparingTo("108");
        assertThat(number(row("ind-festival").remaining().orElseThrow())).isZero();
        assertThat(number(row("ind-festival").target().orElseThrow())
                        .subtract(number(row("ind-festival").actual())))
                .isEqualByComparingTo("12");
    }

    @Test
    void case_2b_bogor_realises_a_number_in_words() {
        assertThat(row("ind-satu-data").actual()).isEqualTo(new Value.Text("Terealisasi", Optional.empty()));
    }

    @Test
    void case_2c_bogor_aims_at_several_things_in_one_cell() {
        Value target = row("ind-mitigasi").target().orElseThrow();
        assertThat(target.printed()).contains("20 sekolah, 10 gedung, 8 pasar");
        assertThat(((Value.Composite) target).parts())
                .extracting(Value.Part::number)
                .containsExactly(new BigDecimal(20), new BigDecimal(10), new BigDecimal(8));
    }

    @Test
    void case_2d_bogor_keeps_indices_percentages_and_counts_apart_and_a_wrong_remainder_as_printed() {
        assertThat(row("ind-sampah").target().orElseThrow().printed()).contains("75,7%");
        assertThat(row("ind-air-limbah").actual().printed()).contains("193.324");
        assertThat(number(row("ind-bbg").remaining().orElseThrow())).isEqualByComparingTo("16");
    }

    @Test
    void case_3_bogor_has_years_with_gaps_and_two_plans_that_overlap() {
        Edition edition = library("03-bogor-peta-jalan").inForce().orElseThrow();
        Programme network = edition.programmes().get(0);
        assertThat(network.years()).containsExactly(2014, 2015, 2017, 2018, 2021);
        assertThat(network.actions())
                .extracting(Action::years)
                .containsExactly(List.of(2014, 2015, 2017), List.of(2018, 2021));
        assertThat(edition.frame().horizon()).contains(new Period(2014, 2021));
        assertThat(edition.frame().phases().get(1).from().orElseThrow())
                .isLessThan(edition.frame().phases().get(0).to().orElseThrow());
    }

    @Test
    void case_4_batang_keeps_the_counts_behind_its_percentages() {
        Realisations table = table("04-batang-2022", "realisasi-2022");
        assertThat(table.totals()).hasSize(7);
        assertThat(table.totals().get(0).planned().map(AcceptanceFactsTest::number))
                .contains(new BigDecimal(39));
        Edition edition = library("04-batang-2022").inForce().orElseThrow();
        assertThat(edition.frame().totals())
                .extracting(t -> number(t.amount()).toPlainString())
                .containsExactly("18755371000", "3300000000");
    }

    @Test
    void case_5_malang_keeps_every_question_of_two_schemes_that_differ() {
        RegionLibrary malang = library("05-malang-2022-2023");
        List<Evaluation> years = malang.record().evaluations();
        assertThat(years).extracting(e -> e.componentScores().size()).containsExactly(5, 6);
        assertThat(years).extracting(e -> e.questionScores().size()).containsExactly(59, 117);
        assertThat(years)
                .extracting(e -> number(e.publishedIndex().orElseThrow()).toPlainString())
                .containsExactly("2.51", "2.94");
        assertThat(years.get(0).scheme()).isNotEqualTo(years.get(1).scheme());
    }

    @Test
    void case_6_bandung_keeps_weights_that_add_up_to_120() {
        RegionLibrary bandung = library("06-bandung-bobot-120");
        BigDecimal sum = bandung.record().vocabulary().evaluationSchemes().stream()
                .filter(s -> s.id().equals(new ItemId("pers-bandung-2022")))
                .flatMap(s -> s.components().stream())
                .map(c -> c.weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("120");
        assertThat(bandung.record().evaluations().get(0).publishedIndex().map(AcceptanceFactsTest::number))
                .contains(new BigDecimal("3.71"));
    }

    @Test
    void case_7_pontianak_amends_its_rpjmd_within_the_term() {
        RegionLibrary pontianak = sample("kota-pontianak");
        Rpjmd amendment = pontianak.record().rpjmds().stream()
                .filter(r -> r.amends().isPresent())
                .findFirst()
                .orElseThrow();
        Rpjmd amended = pontianak.record().rpjmds().stream()
                .filter(r -> amendment.amends().equals(Optional.of(r.id())))
                .findFirst()
                .orElseThrow();
        assertThat(amendment.period()).isEqualTo(amended.period());
        assertThat(amendment.instrument()).isNotEqualTo(amended.instrument());
        assertThat(pontianak.record().claims())
                .extracting(Claim::value)
                .contains(new Value.Figure(new BigDecimal("36.38"), Optional.of("sekitar 36,38 persen")));
    }

    @Test
    void case_8_pekalongan_goes_from_four_values_to_three_to_new_ones() {
        RegionLibrary pekalongan = sample("kota-pekalongan");
        List<String> visions = pekalongan.record().rpjmds().stream()
                .filter(r -> r.kind().orElse(PlanKind.RPJMD) == PlanKind.RPJMD)
                .sorted(java.util.Comparator.comparingInt(r -> r.period().from()))
                .flatMap(r -> r.vision().stream())
                .toList();
        assertThat(visions).hasSize(3).allMatch(v -> v.contains("sejahtera"));
        assertThat(visions.get(0)).contains("mandiri", "religius");
        assertThat(visions.get(2)).contains("maju", "berkelanjutan", "akhlaqul karimah");
    }

    @Test
    void case_9_kebumen_tells_count_pairs_behind_a_percentage() {
        Realisations table = table("09-kebumen-2022", "realisasi-2022");
        assertThat(table.totals())
                .extracting(t -> number(t.realised().orElseThrow()) + "/"
                        + number(t.planned().orElseThrow()))
                .containsExactly("9/9", "9/10", "6/7");
        assertThat(table.totals().get(2).percent().orElseThrow().printed()).contains("85,71%");
    }

    @Test
    void case_10_a_row_of_an_spbe_roadmap_fits_with_code_milestones_and_money() {
        Programme portal = library("10-peta-jalan-spbe")
                .inForce()
                .orElseThrow()
                .programmes()
                .get(0);
        assertThat(portal.refs()).extracting(r -> r.scheme() + " " + r.code()).containsExactly("peta-jalan-spbe A.01");
        assertThat(portal.actions())
                .extracting(Action::years)
                .containsExactly(List.of(2024), List.of(2025), List.of(2026));
        assertThat(portal.budget().get(0).code()).contains("2.16.03.2.02.0014");
        assertThat(portal.budget().get(0).amount().printed()).contains("Rp250.000.000,00");
    }

    private Realisation row(String of) {
        return table("02-bogor-realisasi-2021", "realisasi-2021").rows().stream()
                .filter(r -> r.of().text().equals(of))
                .findFirst()
                .orElseThrow();
    }

    private Realisations table(String name, String id) {
        return library(name).record().realisations().stream()
                .filter(t -> t.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private RegionLibrary library(String name) {
        AcceptanceCase real = AcceptanceCase.of(name);
        Path folder = temporary.resolve(name);
        if (!folder.toFile().exists()) {
            real.recorded(folder).close();
        }
        return load(folder, real.region());
    }

    private static RegionLibrary sample(String region) {
        return load(SampleSite.REPOSITORY, new RegionId(region));
    }

    private static RegionLibrary load(Path repository, RegionId region) {
        try (Desk desk = Desk.open(repository, Optional.empty(), new Stopwatch(System::nanoTime))
                .value()
                .orElseThrow()) {
            return new RegionLoader(desk, region).load().library().orElseThrow();
        }
    }

    private static BigDecimal number(Value value) {
        return ((Value.Figure) value).number();
    }

    private static String printed(Optional<Value> value) {
        return value.flatMap(Value::printed).orElse("");
    }
}
