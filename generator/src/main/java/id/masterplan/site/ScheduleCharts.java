package id.masterplan.site;

import id.masterplan.chart.SpanChart;
import id.masterplan.chart.SpanChart.Row;
import id.masterplan.chart.SpanChart.Span;
import id.masterplan.diff.EditionDiff;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.ChartKey;
import id.masterplan.site.view.Html;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws when programmes run: of an edition in the order of its phases, and of two editions with the former schedule below the new one. */
final class ScheduleCharts {
    private final Labels labels;

    ScheduleCharts(Labels labels) {
        this.labels = labels;
    }

    /** The roadmap of an edition, where any programme has years. */
    Optional<ChartFigure> of(Edition edition) {
        List<ItemId> phases = edition.frame().phases().stream().map(Phase::id).toList();
        List<Row> rows = edition.programmes().stream()
                .filter(p -> !p.years().isEmpty())
                .sorted(Comparator.comparingInt((Programme p) -> first(p, phases))
                        .thenComparing(p -> Collections.min(p.years())))
                .map(p -> new Row(p.title(), SpanChart.spans(p.years()), List.of()))
                .toList();
        List<Span> bands = bands(edition);
        return chart(labels.word("chart.roadmap.title"), rows, bands)
                .map(svg -> new ChartFigure(svg, labels.word("chart.roadmap.caption"), List.of(), List.of()));
    }

    /** The place of the first phase that a programme is of; after all where it is of none. */
    private static int first(Programme programme, List<ItemId> phases) {
        return programme.phases().stream()
                .mapToInt(phases::indexOf)
                .filter(i -> i >= 0)
                .min()
                .orElse(phases.size());
    }

    private static List<Span> bands(Edition edition) {
        return edition.frame().phases().stream()
                .filter(p -> p.from().isPresent() && p.to().isPresent())
                .map(p -> new Span(p.from().orElseThrow(), p.to().orElseThrow(), p.label()))
                .toList();
    }

    /** Programmes of both editions whose years are others now, where there are any. */
    Optional<ChartFigure> of(Edition before, Edition after, EditionDiff diff) {
        List<Row> rows = new ArrayList<>();
        for (Programme programme : after.programmes()) {
            former(before, programme.id(), diff)
                    .filter(f -> !f.years().isEmpty() && !programme.years().isEmpty())
                    .filter(f -> !SpanChart.spans(f.years()).equals(SpanChart.spans(programme.years())))
                    .ifPresent(f -> rows.add(new Row(
                            programme.title(), SpanChart.spans(programme.years()), SpanChart.spans(f.years()))));
        }
        List<ChartKey> keys = List.of(
                new ChartKey("now", labels.word("chart.schedule.now")),
                new ChartKey("ghost", labels.word("chart.schedule.former")));
        return chart(labels.word("chart.schedule.title"), rows, List.of())
                .map(svg -> new ChartFigure(svg, labels.word("chart.schedule.caption"), keys, List.of()));
    }

    private static Optional<Programme> former(Edition before, ItemId id, EditionDiff diff) {
        ItemId earlier = diff.items().stream()
                .filter(i -> i.after().contains(id))
                .flatMap(i -> i.before().stream())
                .findFirst()
                .orElse(id);
        return before.programmes().stream().filter(p -> p.id().equals(earlier)).findFirst();
    }

    private Optional<Html> chart(String title, List<Row> rows, List<Span> bands) {
        List<Span> all = Stream.concat(
                        bands.stream(),
                        rows.stream().flatMap(r -> Stream.concat(r.spans().stream(), r.ghosts().stream())))
                .toList();
        boolean drawn = rows.stream().anyMatch(r -> !r.spans().isEmpty());
        if (!drawn) {
            return Optional.empty();
        }
        int from = all.stream().mapToInt(Span::from).min().orElseThrow();
        int to = all.stream().mapToInt(Span::to).max().orElseThrow();
        long programmes = rows.stream().filter(r -> !r.spans().isEmpty()).count();
        String description = labels.word("chart.roadmap.told", programmes, from, to);
        return Optional.of(new Html(new SpanChart("grafik_jadwal", title, description, from, to, bands, rows).svg()));
    }
}
