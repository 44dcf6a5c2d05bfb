package id.masterplan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.chart.LineChart.Break;
import id.masterplan.chart.LineChart.Line;
import id.masterplan.chart.LineChart.Point;
import id.masterplan.chart.SpanChart.Row;
import id.masterplan.chart.SpanChart.Span;
import id.masterplan.chart.StackChart.Part;
import id.masterplan.chart.StackChart.Stack;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static Document svg(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser());
    }

    private static Document lines(List<Break> breaks, Point... points) {
        return svg(new LineChart(
                        "grafik_x",
                        "Judul & isi",
                        "Naik",
                        List.of("2021", "2022", "2023"),
                        List.of(new Line("target", Shape.CIRCLE, true, List.of(points))),
                        breaks)
                .svg(BigDecimal::toPlainString));
    }

    private static List<String> marks(double min, double max) {
        return Ticks.of(min, max).marks().stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static Point point(int column, double value) {
        return new Point(column, value, value, "");
    }

    @Test
    void every_chart_is_a_picture_with_a_title_and_a_description() {
        Document chart = lines(List.of(), point(0, 1), point(1, 2));
        assertThat(chart.select("svg[role=img]").attr("aria-labelledby")).isEqualTo("grafik_x_j grafik_x_u");
        assertThat(chart.select("#grafik_x_j").text()).isEqualTo("Judul & isi");
        assertThat(chart.select("#grafik_x_u").text()).isEqualTo("Naik");
    }

    @Test
    void charts_bear_no_style_and_no_script_of_their_own() {
        assertThat(lines(List.of(), point(0, 1)).select("[style], style, script, [onload]"))
                .isEmpty();
    }

    @Test
    void a_higher_value_stands_higher() {
        List<String> down = lines(List.of(), point(0, 10), point(1, 40), point(2, 20))
                .select("circle")
                .eachAttr("cy");
        assertThat(down.stream().map(Double::valueOf).toList()).satisfies(y -> {
            assertThat(y.get(1)).isLessThan(y.get(2));
            assertThat(y.get(2)).isLessThan(y.get(0));
        });
    }

    @Test
    void a_line_is_broken_where_values_stop_being_comparable() {
        assertThat(lines(List.of(), point(0, 1), point(1, 2), point(2, 3)).select("line.line"))
                .hasSize(2);
        Document broken = lines(List.of(new Break(1, "skema baru")), point(0, 1), point(1, 2), point(2, 3));
        assertThat(broken.select("line.line")).hasSize(1);
        assertThat(broken.select(".break-label").text()).isEqualTo("skema baru");
    }

    @Test
    void a_range_is_drawn_from_its_lower_to_its_upper_end() {
        Document chart = lines(List.of(), new Point(0, 60, 70, ""), point(1, 80));
        assertThat(chart.select("line.range-target")).hasSize(1);
        assertThat(chart.select("line.range-target").attr("y1"))
                .isNotEqualTo(chart.select("line.range-target").attr("y2"));
    }

    @Test
    void parts_of_a_stack_stand_one_after_the_other_and_bear_their_counts() {
        Document chart = svg(new StackChart(
                        "grafik_x",
                        "Judul",
                        "Isi",
                        List.of(
                                new Stack("A", "4", List.of(new Part("running", 3), new Part("planned", 1))),
                                new Stack("B", "2", List.of(new Part("running", 0), new Part("planned", 2)))))
                .svg());
        assertThat(chart.select("rect").eachAttr("x")).containsExactly("0%", "75%", "0%");
        assertThat(chart.select("rect").eachAttr("width")).containsExactly("75%", "25%", "50%");
        assertThat(chart.select("text.in-part").eachText()).containsExactly("3", "1", "2");
    }

    @Test
    void scales_have_round_marks_and_begin_at_zero_unless_values_lie_close() {
        assertThat(marks(44, 80)).containsExactly("0", "20", "40", "60", "80");
        assertThat(Ticks.of(3.2, 3.4).from()).isGreaterThan(BigDecimal.valueOf(3));
        assertThat(marks(-5, 5)).contains("0");
        assertThat(Ticks.of(0, 0).marks()).isNotEmpty();
        assertThat(Ticks.of(7, 7).share(7)).isBetween(0.0, 1.0);
    }

    @Test
    void marks_below_one_are_as_round_as_a_reader_writes_them() {
        assertThat(marks(0, 0.8)).containsExactly("0", "0.2", "0.4", "0.6", "0.8");
        assertThat(marks(0, 0.17)).containsExactly("0", "0.05", "0.1", "0.15", "0.2");
        assertThat(marks(-0.3, 0.3)).containsExactly("-0.4", "-0.2", "0", "0.2", "0.4");
        assertThat(lines(List.of(), point(0, 0.1), point(1, 0.8))
                        .select(".tick")
                        .eachText())
                .containsExactly("0", "0.2", "0.4", "0.6", "0.8");
    }

    @Test
    void years_without_gaps_are_one_bar() {
        assertThat(SpanChart.spans(List.of(2023, 2021, 2022, 2025)))
                .containsExactly(new Span(2021, 2023, ""), new Span(2025, 2025, ""));
    }

    @Test
    void the_former_schedule_stands_below_the_new_one() {
        Document chart = svg(new SpanChart(
                        "grafik_y",
                        "Jadwal",
                        "",
                        2021,
                        2024,
                        List.of(),
                        List.of(new Row("Izin", List.of(new Span(2022, 2024, "")), List.of(new Span(2021, 2022, "")))))
                .svg());
        double now = Double.parseDouble(chart.select(".span").attr("y"));
        assertThat(Double.parseDouble(chart.select(".ghost-span").attr("y"))).isGreaterThan(now);
        assertThat(chart.select(".span").attr("x")).isEqualTo("25.3%");
    }

    @Test
    void a_long_name_takes_two_lines_and_then_ends() {
        String name =
                "Penyusunan rencana induk sistem pemerintahan berbasis elektronik terpadu seluruh perangkat daerah kota";
        Document chart = svg(new SpanChart(
                        "grafik_z", "Jadwal", "", 2021, 2022, List.of(), List.of(new Row(name, List.of(), List.of())))
                .svg());
        assertThat(chart.select("text.name")).hasSize(2);
        assertThat(chart.select("text.name").eachText().get(1)).endsWith(" …");
    }

    @Test
    void columns_of_all_parts_share_one_scale() {
        Document chart = svg(new ColumnChart(
                        "grafik_a",
                        "Anggaran",
                        "",
                        List.of("2021"),
                        List.of(
                                new ColumnChart.Row("Jumlah", "total", List.of(new ColumnChart.Column(400, "400"))),
                                new ColumnChart.Row("DAK", "part", List.of(new ColumnChart.Column(100, "100")))))
                .svg());
        List<String> heights = chart.select(".column").eachAttr("height");
        assertThat(Double.parseDouble(heights.get(0))).isEqualTo(4 * Double.parseDouble(heights.get(1)));
    }
}
