package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Brief;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final SampleSite site = SampleSite.read();
    private final RegionDesk desk = new RegionDesk(site.setting, site.library);
    private final Edition edition = desk.browsed().orElseThrow();
    private final Progress progress = new Progress(desk, edition);

    @Test
    void programmes_are_counted_where_they_stand_and_targets_that_were_reached() {
        Brief brief = progress.brief("kota-contoh/index.html").orElseThrow();
        assertThat(brief.sentence())
                .startsWith("Dari " + edition.programmes().size() + " program:")
                .endsWith("Dari 1 target yang terakhir diukur, 1 tercapai.");
        assertThat(progress.reached(new ItemId("governance"))).isEqualTo("1 dari 1");
    }

    @Test
    void a_result_of_half_a_year_is_not_held_against_the_target_of_the_year() {
        assertThat(desk.library().record().realisations())
                .anySatisfy(table -> assertThat(table.semester()).contains(1));
        assertThat(progress.reached(new ItemId("governance"))).isEqualTo("1 dari 1");
    }

    @Test
    void what_is_counted_from_examples_says_so() {
        assertThat(edition.head().illustrative()).isTrue();
        assertThat(progress.brief("x.html").orElseThrow().illustrative()).isTrue();
    }

    @Test
    void a_dimension_without_results_claims_nothing() {
        assertThat(progress.reached(new ItemId("environment"))).isEqualTo("–");
    }

    @Test
    void an_edition_that_no_table_judges_says_so() {
        Edition old = desk.editions().get(0);
        assertThat(new Progress(desk, old).brief("x.html").orElseThrow().sentence())
                .endsWith("Capaian targetnya belum tercatat.");
    }

    @Test
    void the_chart_has_a_bar_for_each_dimension_with_its_counts() {
        Names names = new Names(desk, edition);
        Document chart = Jsoup.parse(progress.chart(names).orElseThrow().svg().markup());
        assertThat(chart.select("text.name")).hasSameSizeAs(names.dimensions());
        int counted = chart.select("text.in-part").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(counted).isEqualTo(edition.programmes().size());
    }
}
