package id.masterplan.site;

import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Measurement;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.IndicatorSheet;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Year by year, the baseline first. */
    Grid values(Indicator indicator) {
        List<GridRow> rows = new ArrayList<>();
        indicator.baseline().ifPresent(m -> rows.add(row("indicator.baseline", m, indicator.unit())));
        indicator.targets().stream()
                .sorted(Comparator.comparingInt(Measurement::year))
                .forEach(m -> rows.add(row("indicator.target", m, indicator.unit())));
        return Cells.filled(new Grid(
                labels.word("indicator.values", indicator.name()),
                List.of(
                        labels.word("table.year"),
                        labels.word("table.kind"),
                        labels.word("table.value"),
                        labels.word("table.note")),
                rows,
                List.of()));
    }

    private GridRow row(String kind, Measurement measurement, String unit) {
        return Cells.row(
                Cells.head(Phrase.of(String.valueOf(measurement.year()))),
                Cells.text(labels.word(kind)),
                Cells.number(setting.values().phrase(measurement.value(), unit)),
                Cells.text(measurement.note().orElse("")));
    }
}
