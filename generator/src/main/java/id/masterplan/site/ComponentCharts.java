package id.masterplan.site;

import id.masterplan.chart.BarChart;
import id.masterplan.chart.BarChart.Bar;
import id.masterplan.chart.ColumnChart;
import id.masterplan.chart.ColumnChart.Column;
import id.masterplan.chart.ColumnChart.Row;
import id.masterplan.figures.Scoring;
import id.masterplan.model.ComponentScore;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import id.masterplan.model.Scale;
import id.masterplan.model.Value;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the scores of an evaluation's components, and how they moved from one evaluation to the next. */
final class ComponentCharts {
    /** The scale of the ministry's evaluations runs to 4 (Kominfo, reports of 2022 and 2023). */
    private static final BigDecimal MOST = BigDecimal.valueOf(4);

    private final Setting setting;
    private final Labels labels;
    private final List<EvaluationScheme> schemes;

    ComponentCharts(RegionDesk desk) {
        this.setting = desk.setting();
        this.labels = desk.labels();
        this.schemes = desk.library().record().vocabulary().evaluationSchemes();
    }

    private record Scored(Scoring scoring, ComponentScore score, BigDecimal number) {}

    private static List<Scored> scored(Scoring scoring) {
        List<Scored> scored = new ArrayList<>();
        for (ComponentScore score : scoring.evaluation().componentScores()) {
            Numbers.of(score.score()).ifPresent(n -> scored.add(new Scored(scoring, score, n.low())));
        }
        return scored;
    }

    private String name(Scored scored) {
        return scored.scoring()
                .component(scored.score().component())
                .map(EvaluationComponent::name)
                .map(setting::name)
                .orElseGet(() -> scored.score().component().text());
    }

    private String label(Value score) {
        return setting.values().text(score, "");
    }

    /** The components of one evaluation; full bars are the best score of its scale. */
    Optional<ChartFigure> of(Scoring scoring) {
        List<Scored> scored = scored(scoring);
        if (scored.size() < 2) {
            return Optional.empty();
        }
        BigDecimal most = scoring.scheme()
                .flatMap(EvaluationScheme::scale)
                .map(Scale::max)
                .orElse(MOST)
                .max(scored.stream()
                        .map(Scored::number)
                        .max(Comparator.naturalOrder())
                        .orElse(MOST));
        String title = labels.word("chart.components.title", setting.formats().number(most));
        BarChart chart = new BarChart(
                "grafik_komponen",
                title,
                labels.word("chart.components.told"),
                most.doubleValue(),
                scored.stream()
                        .map(s -> new Bar(name(s), s.number().doubleValue(), label(s)))
                        .toList());
        return Optional.of(new ChartFigure(new Html(chart.svg()), title, List.of(), List.of()));
    }

    /** Evaluations with scores of components, oldest first. */
    private List<List<Scored>> evaluations(List<Evaluation> evaluations) {
        return evaluations.stream()
                .sorted(Comparator.comparing(Evaluation::date).thenComparing(Evaluation::id))
                .map(e -> scored(Scoring.of(e, schemes)))
                .filter(scored -> !scored.isEmpty())
                .toList();
    }

    /** The components over the evaluations, where two or more scored them; a scheme of its own is set apart by a line. */
    Optional<ChartFigure> overTime(List<Evaluation> all) {
        List<List<Scored>> evaluations = evaluations(all);
        if (evaluations.size() < 2) {
            return Optional.empty();
        }
        List<Integer> breaks = new ArrayList<>();
        for (int i = 1; i < evaluations.size(); i++) {
            if (!ScoreCharts.scheme(evaluation(evaluations.get(i)))
                    .equals(ScoreCharts.scheme(evaluation(evaluations.get(i - 1))))) {
                breaks.add(i);
            }
        }
        String title = labels.word("chart.components.time");
        ColumnChart chart = new ColumnChart(
                "grafik_komponen_waktu",
                title,
                labels.word("chart.components.told"),
                columns(evaluations),
                components(evaluations).stream()
                        .map(c -> new Row(
                                name(c),
                                "total",
                                evaluations.stream().map(e -> column(e, id(c))).toList()))
                        .toList(),
                breaks);
        List<String> notes = breaks.isEmpty() ? List.of() : List.of(labels.word("chart.components.note"));
        return Optional.of(new ChartFigure(new Html(chart.svg()), title, List.of(), notes));
    }

    /** The same scores in a table. */
    Optional<Grid> table(List<Evaluation> all) {
        List<List<Scored>> evaluations = evaluations(all);
        if (evaluations.size() < 2) {
            return Optional.empty();
        }
        List<String> head = new ArrayList<>(List.of(labels.word("scores.component")));
        head.addAll(columns(evaluations));
        List<GridRow> rows = components(evaluations).stream()
                .map(c -> {
                    List<GridCell> cells = new ArrayList<>(List.of(Cells.head(Phrase.of(name(c)))));
                    evaluations.forEach(e -> cells.add(Cells.number(
                            Phrase.of(find(e, id(c)).map(this::label).orElse("–")))));
                    return new GridRow(cells, false);
                })
                .toList();
        return Optional.of(new Grid(labels.word("chart.components.time"), head, rows, List.of()));
    }

    private static Evaluation evaluation(List<Scored> scored) {
        return scored.get(0).scoring().evaluation();
    }

    private static ItemId id(Scored scored) {
        return scored.score().component();
    }

    private static List<String> columns(List<List<Scored>> evaluations) {
        return evaluations.stream()
                .map(ComponentCharts::evaluation)
                .map(ScoreCharts::when)
                .toList();
    }

    /** Each component once, as the newest evaluation that has it names it. */
    private static List<Scored> components(List<List<Scored>> evaluations) {
        Map<ItemId, Scored> components = new LinkedHashMap<>();
        for (int i = evaluations.size() - 1; i >= 0; i--) {
            evaluations.get(i).forEach(s -> components.putIfAbsent(id(s), s));
        }
        return List.copyOf(components.values());
    }

    private static Optional<Scored> find(List<Scored> scored, ItemId component) {
        return scored.stream().filter(s -> id(s).equals(component)).findFirst();
    }

    private Column column(List<Scored> scored, ItemId component) {
        return find(scored, component)
                .map(s -> new Column(s.number().doubleValue(), label(s)))
                .orElseGet(() -> new Column(0, "–"));
    }

    private String label(Scored scored) {
        return label(scored.score().score());
    }
}
