package id.masterplan.site;

import id.masterplan.chart.LineChart;
import id.masterplan.chart.LineChart.Break;
import id.masterplan.chart.LineChart.Line;
import id.masterplan.chart.LineChart.Point;
import id.masterplan.chart.Shape;
import id.masterplan.model.Evaluation;
import id.masterplan.model.Reference;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.Html;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws published indexes over the evaluations; where the scheme changed, the line is broken, for they do not compare. */
final class ScoreCharts {
    private final RegionDesk desk;
    private final Labels labels;

    ScoreCharts(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    /** Evaluations with a published index, oldest first. */
    private List<Evaluation> scored() {
        return desk.library().record().evaluations().stream()
                .filter(e -> e.publishedIndex().flatMap(Numbers::of).isPresent())
                .sorted(Comparator.comparing(Evaluation::date).thenComparing(Evaluation::id))
                .toList();
    }

    /** The chart, where two evaluations or more published an index. */
    Optional<ChartFigure> chart() {
        List<Evaluation> scored = scored();
        if (scored.size() < 2) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        List<Break> breaks = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            Evaluation e = scored.get(i);
            BigDecimal index =
                    e.publishedIndex().flatMap(Numbers::of).orElseThrow().low();
            columns.add(when(e));
            points.add(new Point(
                    i,
                    index.doubleValue(),
                    index.doubleValue(),
                    desk.setting().formats().number(index)));
            if (i > 0 && !scheme(e).equals(scheme(scored.get(i - 1)))) {
                breaks.add(new Break(i, labels.word("chart.scores.break")));
            }
        }
        String told = labels.word(
                "chart.scores.told",
                points.get(0).label(),
                columns.get(0),
                points.get(points.size() - 1).label(),
                columns.get(columns.size() - 1));
        LineChart chart = new LineChart(
                "grafik_indeks",
                labels.word("chart.scores.title"),
                breaks.isEmpty() ? told : told + " " + labels.word("chart.scores.note"),
                columns,
                List.of(new Line("target", Shape.CIRCLE, true, points)),
                breaks);
        List<String> notes = breaks.isEmpty() ? List.of() : List.of(labels.word("chart.scores.note"));
        String svg = chart.svg(desk.setting().formats()::number);
        return Optional.of(new ChartFigure(new Html(svg), labels.word("chart.scores.title"), List.of(), notes));
    }

    /** The year and the stage: {@code 2023/2}. */
    static String when(Evaluation e) {
        return e.stage().map(s -> e.year() + "/" + s).orElse(String.valueOf(e.year()));
    }

    /** What the evaluation scored by; an unknown scheme equals no other. */
    static String scheme(Evaluation e) {
        return e.scheme() instanceof Reference.Missing
                ? e.id().text()
                : e.scheme().target().orElseThrow().text();
    }
}
