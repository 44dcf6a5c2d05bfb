package id.masterplan.site;

import id.masterplan.chart.LineChart;
import id.masterplan.chart.LineChart.Line;
import id.masterplan.chart.LineChart.Point;
import id.masterplan.chart.Shape;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.Measurement;
import id.masterplan.model.Realisation;
import id.masterplan.model.Realisations;
import id.masterplan.model.Value;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.ChartKey;
import id.masterplan.site.view.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws an indicator: targets from the baseline on, the targets of the edition before, and what was reached. */
final class IndicatorCharts {
    private static final int LONG_LABEL = 7;

    private final RegionDesk desk;
    private final Edition edition;
    private final Labels labels;

    IndicatorCharts(RegionDesk desk, Edition edition) {
        this.desk = desk;
        this.edition = edition;
        this.labels = desk.labels();
    }

    /** The chart, where there are at least two numbers to draw. */
    Optional<ChartFigure> of(Indicator indicator) {
        Map<Integer, Value> targets = values(indicator);
        Map<Integer, Value> former = former(indicator);
        Map<Integer, Value> reached = reached(indicator);
        List<Integer> years = Stream.of(targets, former, reached)
                .flatMap(m -> m.entrySet().stream())
                .filter(e -> Numbers.of(e.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .distinct()
                .sorted()
                .toList();
        if (years.size() < 2) {
            return Optional.empty();
        }
        int from = years.get(0);
        int to = years.get(years.size() - 1);
        List<Line> lines = Stream.of(
                        new Line("former", Shape.SQUARE, true, points(former, from, v -> "")),
                        new Line(
                                "target", Shape.CIRCLE, true, fitting(points(targets, from, v -> label(v, indicator)))),
                        new Line("reached", Shape.DIAMOND, false, points(reached, from, v -> "")))
                .filter(line -> !line.points().isEmpty())
                .toList();
        LineChart chart = new LineChart(
                "grafik_" + indicator.id(),
                labels.word("chart.indicator.title", indicator.name(), from, to),
                description(indicator, targets, former, reached),
                IntStream.rangeClosed(from, to).mapToObj(String::valueOf).toList(),
                lines,
                List.of());
        String svg = chart.svg(desk.setting().formats()::number);
        return Optional.of(new ChartFigure(new Html(svg), caption(indicator), keys(lines), List.of()));
    }

    private String caption(Indicator indicator) {
        return indicator.unit().isBlank()
                ? labels.word("chart.indicator.caption")
                : labels.word("chart.indicator.caption.unit", indicator.unit());
    }

    private static Map<Integer, Value> values(Indicator indicator) {
        Map<Integer, Value> values = new TreeMap<>();
        indicator.baseline().ifPresent(m -> values.put(m.year(), m.value()));
        for (Measurement target : indicator.targets()) {
            values.put(target.year(), target.value());
        }
        return values;
    }

    /** The targets of the edition before, where they were others. */
    Map<Integer, Value> former(Indicator indicator) {
        Map<Integer, Value> targets = values(indicator);
        Map<Integer, Value> former = desk.predecessor(edition.head().id()).stream()
                .flatMap(head -> desk.edition(head.id()).stream())
                .flatMap(e -> e.programmes().stream())
                .flatMap(p -> p.indicators().stream())
                .filter(i -> i.id().equals(indicator.id()) && i.unit().equals(indicator.unit()))
                .findFirst()
                .map(IndicatorCharts::values)
                .orElse(Map.of());
        boolean other = former.entrySet().stream()
                .anyMatch(e -> !Numbers.of(e.getValue())
                        .equals(Optional.ofNullable(targets.get(e.getKey())).flatMap(Numbers::of)));
        return other ? former : Map.of();
    }

    /** What was reached by year, as the last table of the year has it that gives a number. */
    Map<Integer, Value> reached(Indicator indicator) {
        Map<Integer, Value> reached = new TreeMap<>();
        desk.library().record().realisations().stream()
                .sorted(Comparator.comparingInt(Realisations::year)
                        .thenComparing(r -> r.semester().orElse(2)))
                .forEach(table -> table.rows().stream()
                        .filter(r -> r.of().equals(indicator.id()))
                        .map(Realisation::actual)
                        .forEach(v -> reached.merge(
                                table.year(), v, (a, c) -> Numbers.of(c).isPresent() ? c : a)));
        return reached;
    }

    private static List<Point> points(Map<Integer, Value> values, int from, Function<Value, String> label) {
        List<Point> points = new ArrayList<>();
        values.forEach((year, value) -> Numbers.of(value)
                .map(n -> new Point(year - from, n.low().doubleValue(), n.high().doubleValue(), label.apply(value)))
                .ifPresent(points::add));
        return points;
    }

    private String label(Value value, Indicator indicator) {
        return desk.setting().values().text(value, indicator.unit().equals("%") ? "%" : "");
    }

    /** Long labels would meet: only the last one stays. */
    private static List<Point> fitting(List<Point> points) {
        if (points.stream().allMatch(p -> p.label().length() <= LONG_LABEL)) {
            return points;
        }
        int last = points.size() - 1;
        return IntStream.rangeClosed(0, last)
                .mapToObj(i -> i == last ? points.get(i) : points.get(i).unlabelled())
                .toList();
    }

    /** What the signs mean, the most important first. */
    private List<ChartKey> keys(List<Line> lines) {
        List<ChartKey> keys = new ArrayList<>();
        lines.forEach(line -> keys.add(0, new ChartKey(line.style(), labels.word("chart." + line.style()))));
        return keys;
    }

    private String description(
            Indicator indicator, Map<Integer, Value> targets, Map<Integer, Value> former, Map<Integer, Value> reached) {
        return Stream.of(
                        told("chart.told.target", indicator, targets),
                        told("chart.told.former", indicator, former),
                        told("chart.told.reached", indicator, reached))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private Optional<String> told(String word, Indicator indicator, Map<Integer, Value> values) {
        List<Map.Entry<Integer, Value>> shown = values.entrySet().stream()
                .filter(e -> Numbers.of(e.getValue()).isPresent())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<Integer, Value> first = shown.get(0);
        Map.Entry<Integer, Value> last = shown.get(shown.size() - 1);
        String end = desk.setting().values().text(last.getValue(), indicator.unit());
        return Optional.of(
                shown.size() == 1
                        ? labels.word(word + ".one", end, last.getKey())
                        : labels.word(
                                word,
                                desk.setting().values().text(first.getValue(), indicator.unit()),
                                first.getKey(),
                                end,
                                last.getKey()));
    }
}
