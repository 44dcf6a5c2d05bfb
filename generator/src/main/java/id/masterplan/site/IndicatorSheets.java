package id.masterplan.site;

import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Measurement;
import id.masterplan.model.Value;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.IndicatorSheet;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets an indicator with its values from the baseline to the last target. */
final class IndicatorSheets {
    private final Setting setting;
    private final Labels labels;
    private final Targets targets;
    private final IndicatorNames names;
    private final Optional<IndicatorCharts> charts;

    IndicatorSheets(RegionDesk desk, Targets targets, IndicatorNames names) {
        this(desk, targets, names, Optional.empty());
    }

    /** @param charts draw the values; none where the page would only grow heavy */
    IndicatorSheets(RegionDesk desk, Targets targets, IndicatorNames names, Optional<IndicatorCharts> charts) {
        this.charts = charts;
        this.setting = desk.setting();
        this.labels = desk.labels();
        this.targets = targets;
        this.names = names;
    }

    IndicatorSheet sheet(Indicator indicator) {
        return new IndicatorSheet(
                indicator.id().text(),
                indicator.name(),
                facts(indicator),
                charts.flatMap(c -> c.of(indicator)),
                values(indicator),
                Provenances.lines(setting, indicator.sources()),
                indicator.illustrative());
    }

    private List<Detail> facts(Indicator indicator) {
        Details details = new Details(labels)
                .add("indicator.unit", indicator.unit())
                .add("indicator.direction", labels.word(indicator.direction()))
                .add("indicator.type", labels.word(indicator.type()))
                .add("indicator.formula", indicator.formula())
                .add("indicator.data-source", indicator.dataSource())
                .add("indicator.frequency", indicator.frequency())
                .add("indicator.agency", indicator.agency().map(names::agency))
                .add("item.refs", indicator.refs().stream().map(names::ref).toList());
        indicator.replacedBy().ifPresent(id -> details.add("indicator.replaced", replaced(id, indicator)));
        return details.list();
    }

    private Phrase replaced(ItemId by, Indicator indicator) {
        String name = names.indicator(by);
        String text = indicator
                .replacedFrom()
                .map(year -> labels.word("indicator.replaced-from", name, year))
                .orElse(name);
        return new Phrase(text, targets.item(by), false, Optional.empty());
    }

    /**
     * Year by year, the baseline first; beside the targets what the chart draws: those of the edition before, and results.
     * Where such columns stand beside them the unit is named once, in the head, for phones are narrow.
     */
    Grid values(Indicator indicator) {
        Map<Integer, Value> former = charts.map(c -> c.former(indicator)).orElse(Map.of());
        Map<Integer, Value> reached = charts.map(c -> c.reached(indicator)).orElse(Map.of());
        List<Stated> stated = new ArrayList<>();
        indicator.baseline().ifPresent(m -> stated.add(new Stated(m.year(), "indicator.baseline", Optional.of(m))));
        indicator.targets().forEach(m -> stated.add(new Stated(m.year(), "indicator.target", Optional.of(m))));
        Set<Integer> own = stated.stream().map(Stated::year).collect(Collectors.toSet());
        Stream.concat(former.keySet().stream(), reached.keySet().stream())
                .distinct()
                .filter(year -> !own.contains(year))
                .forEach(year -> stated.add(new Stated(year, "", Optional.empty())));
        boolean alone = former.isEmpty() && reached.isEmpty();
        String unit = alone || indicator.unit().equals("%") ? indicator.unit() : "";
        return Cells.filled(new Grid(
                labels.word("indicator.values", indicator.name()),
                List.of(
                        labels.word("table.year"),
                        labels.word("table.kind"),
                        unit.equals(indicator.unit())
                                ? labels.word("table.value")
                                : labels.word("table.value-in", indicator.unit()),
                        labels.word("indicator.former"),
                        labels.word("indicator.reached"),
                        labels.word("table.note")),
                stated.stream()
                        .sorted(Comparator.comparingInt(Stated::year))
                        .map(row -> row(row, former, reached, unit))
                        .toList(),
                List.of()));
    }

    /**
     * A row of the table.
     *
     * @param kind the key of what the edition itself states for the year; empty where it states nothing
     */
    private record Stated(int year, String kind, Optional<Measurement> own) {}

    private GridRow row(Stated row, Map<Integer, Value> former, Map<Integer, Value> reached, String unit) {
        return Cells.row(
                Cells.head(Phrase.of(String.valueOf(row.year()))),
                Cells.text(row.kind().isEmpty() ? "" : labels.word(row.kind())),
                value(row.own().map(Measurement::value), unit),
                value(Optional.ofNullable(former.get(row.year())), unit),
                value(Optional.ofNullable(reached.get(row.year())), unit),
                Cells.text(row.own().flatMap(Measurement::note).orElse("")));
    }

    private GridCell value(Optional<Value> value, String unit) {
        return Cells.number(value.map(v -> setting.values().phrase(v, unit)).orElseGet(() -> Phrase.of("")));
    }
}
