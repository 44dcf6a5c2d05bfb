package id.masterplan.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.figures.Scoring;
import id.masterplan.model.ComponentScore;
import id.masterplan.model.EditionId;
import id.masterplan.model.Evaluation;
import id.masterplan.model.ItemId;
import id.masterplan.model.Prose;
import id.masterplan.model.Reference;
import id.masterplan.model.Value;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.Grid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ComponentChartsTest {
    private static final Reference KOMINFO = new Reference.To(new ItemId("kominfo-2022"));
    private static final Reference UNKNOWN = new Reference.Missing("bobot tidak ditemukan");

    private final SampleSite site = SampleSite.read();
    private final ComponentCharts charts = new ComponentCharts(new RegionDesk(site.setting, site.library));

    private static Evaluation evaluation(int year, Reference scheme, Object... scores) {
        List<ComponentScore> components = new ArrayList<>();
        for (int i = 0; i < scores.length; i += 2) {
            Value score = scores[i + 1].equals("-")
                    ? new Value.Missing("tidak dicetak", Optional.empty())
                    : Value.of(new BigDecimal((String) scores[i + 1]));
            components.add(new ComponentScore(new ItemId((String) scores[i]), score));
        }
        return new Evaluation(
                new ItemId("eval-" + year),
                "Evaluasi " + year,
                new EditionId("2018"),
                scheme,
                year,
                Optional.empty(),
                Optional.of(2),
                LocalDate.of(year, 11, 30),
                List.of(),
                components,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Prose.EMPTY,
                false,
                List.of());
    }

    private Document of(Evaluation evaluation) {
        Scoring scoring =
                Scoring.of(evaluation, site.library.record().vocabulary().evaluationSchemes());
        return drawn(charts.of(scoring));
    }

    private static Document drawn(Optional<ChartFigure> chart) {
        return Jsoup.parse(chart.orElseThrow().svg().markup());
    }

    @Test
    void a_full_bar_is_the_best_score_of_the_scale_not_the_best_one_given() {
        Document chart = of(evaluation(2022, KOMINFO, "baseline", "2", "output", "1"));
        assertThat(chart.select("rect.bar").eachAttr("width")).containsExactly("50%", "25%");
        assertThat(chart.select("title").text()).endsWith("skala sampai 4");
    }

    @Test
    void a_single_score_or_none_is_not_drawn() {
        Evaluation one = evaluation(2022, KOMINFO, "baseline", "2", "output", "-");
        assertThat(charts.of(Scoring.of(one, List.of()))).isEmpty();
        assertThat(charts.overTime(List.of(one))).isEmpty();
        assertThat(charts.table(List.of(one))).isEmpty();
    }

    @Test
    void components_are_laid_side_by_side_over_evaluations_oldest_first_and_gaps_stay_gaps() {
        List<Evaluation> all = List.of(
                evaluation(2023, KOMINFO, "baseline", "3.6", "output", "3.11"),
                evaluation(2022, KOMINFO, "baseline", "2", "impact", "1.5"));
        Document chart = drawn(charts.overTime(all));
        assertThat(chart.select("text.year").eachText()).containsExactly("2022/2", "2023/2");
        assertThat(chart.select("rect")).hasSize(4);
        assertThat(chart.select("line.break")).isEmpty();
        Grid table = charts.table(all).orElseThrow();
        assertThat(table.head()).endsWith("2022/2", "2023/2");
        assertThat(table.rows())
                .extracting(r -> r.cells().get(1).phrase().text() + " "
                        + r.cells().get(2).phrase().text())
                .containsExactly("2 3,6", "– 3,11", "1,5 –");
    }

    @Test
    void another_scheme_stands_behind_a_line_and_says_why() {
        ChartFigure chart = charts.overTime(List.of(
                        evaluation(2021, UNKNOWN, "baseline", "2"),
                        evaluation(2022, KOMINFO, "baseline", "2"),
                        evaluation(2023, KOMINFO, "baseline", "3")))
                .orElseThrow();
        assertThat(drawn(Optional.of(chart)).select("line.break")).hasSize(1);
        assertThat(chart.notes()).hasSize(1);
    }
}
