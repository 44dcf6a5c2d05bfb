package id.masterplan.site;

import id.masterplan.chart.SpanChart;
import id.masterplan.chart.SpanChart.Row;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.QuickWin;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Draws in which years each quick win ran; one that continues another stands in its row. */
final class ContinuityCharts {
    private final RegionDesk desk;
    private final Labels labels;

    ContinuityCharts(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    Optional<ChartFigure> chart() {
        Map<ItemId, QuickWin> latest = new TreeMap<>();
        Map<ItemId, Set<Integer>> years = new HashMap<>();
        for (Edition edition : desk.editions()) {
            for (QuickWin q : edition.quickWins()) {
                latest.put(q.id(), q);
                years.computeIfAbsent(q.id(), k -> new TreeSet<>()).add(q.year());
            }
        }
        List<Row> rows = rows(latest, years);
        List<Integer> all =
                years.values().stream().flatMap(Set::stream).sorted().toList();
        if (all.isEmpty() || all.get(0).equals(all.get(all.size() - 1))) {
            return Optional.empty();
        }
        int from = all.get(0);
        int to = all.get(all.size() - 1);
        String told = labels.word("chart.quick-wins.told", rows.size(), from, to);
        SpanChart chart = new SpanChart(
                "grafik_quick-win", labels.word("chart.quick-wins.title"), told, from, to, List.of(), rows);
        return Optional.of(
                new ChartFigure(new Html(chart.svg()), labels.word("chart.quick-wins.title"), List.of(), List.of()));
    }

    private static List<Row> rows(Map<ItemId, QuickWin> latest, Map<ItemId, Set<Integer>> years) {
        Set<ItemId> continued = new HashSet<>();
        latest.values().forEach(q -> q.continues().ifPresent(continued::add));
        List<Row> rows = new ArrayList<>();
        for (QuickWin q : latest.values()) {
            if (!continued.contains(q.id())) {
                rows.add(new Row(q.name(), SpanChart.spans(line(q, latest, years)), List.of()));
            }
        }
        rows.sort((a, b) ->
                Integer.compare(a.spans().get(0).from(), b.spans().get(0).from()));
        return rows;
    }

    /** The years of a quick win and of those that it continues. */
    private static List<Integer> line(QuickWin last, Map<ItemId, QuickWin> latest, Map<ItemId, Set<Integer>> years) {
        Set<ItemId> seen = new HashSet<>();
        List<Integer> all = new ArrayList<>();
        Optional<QuickWin> next = Optional.of(last);
        while (next.isPresent() && seen.add(next.get().id())) {
            all.addAll(years.getOrDefault(next.get().id(), Set.of()));
            next = next.get().continues().map(latest::get);
        }
        return all;
    }
}
