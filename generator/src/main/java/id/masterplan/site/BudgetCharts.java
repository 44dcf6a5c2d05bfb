package id.masterplan.site;

import id.masterplan.chart.BarChart;
import id.masterplan.chart.BarChart.Bar;
import id.masterplan.chart.ColumnChart;
import id.masterplan.chart.ColumnChart.Column;
import id.masterplan.chart.ColumnChart.Row;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.site.view.ChartFigure;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Html;
import id.masterplan.site.view.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the stated money of an edition by year and source and by dimension, with the tables of the same sums. */
final class BudgetCharts {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Setting setting;
    private final Labels labels;
    private final Names names;
    private final Edition edition;
    private final List<BudgetLine> lines;
    private final List<Integer> years;

    BudgetCharts(RegionDesk desk, Edition edition) {
        this.setting = desk.setting();
        this.labels = desk.labels();
        this.names = new Names(desk, edition);
        this.edition = edition;
        this.lines =
                edition.programmes().stream().flatMap(p -> p.budget().stream()).toList();
        this.years = lines.stream().map(BudgetLine::year).distinct().sorted().toList();
    }

    boolean isEmpty() {
        return BudgetTable.sum(lines).signum() <= 0;
    }

    /** Whether some amounts are not stated, in words. */
    Optional<String> note() {
        return new BudgetTable(setting, names).note(lines);
    }

    private List<ItemId> sources() {
        return lines.stream().map(BudgetLine::source).distinct().sorted().toList();
    }

    private BigDecimal sum(int year, Optional<ItemId> source) {
        return BudgetTable.sum(lines.stream()
                .filter(l -> l.year() == year)
                .filter(l -> source.map(l.source()::equals).orElse(true))
                .toList());
    }

    private BigDecimal sum(Optional<ItemId> source) {
        return BudgetTable.sum(lines.stream()
                .filter(l -> source.map(l.source()::equals).orElse(true))
                .toList());
    }

    /** A row of columns for all sources together, and one for each. */
    ChartFigure bySource() {
        List<Row> rows = new ArrayList<>(List.of(row(labels.word("budget.sum"), "total", Optional.empty())));
        sources().stream()
                .filter(s -> sum(Optional.of(s)).signum() > 0)
                .forEach(s -> rows.add(row(names.funding(s), "part", Optional.of(s))));
        ColumnChart chart = new ColumnChart(
                "grafik_sumber",
                labels.word("chart.budget.title"),
                labels.word(
                        "chart.budget.told",
                        setting.formats().rupiahShort(BudgetTable.sum(lines)),
                        years.get(0),
                        years.get(years.size() - 1)),
                years.stream().map(String::valueOf).toList(),
                rows);
        return new ChartFigure(new Html(chart.svg()), labels.word("chart.budget.caption"), List.of(), List.of());
    }

    private Row row(String name, String style, Optional<ItemId> source) {
        return new Row(
                name, style, years.stream().map(y -> column(sum(y, source))).toList());
    }

    private Column column(BigDecimal amount) {
        String label =
                amount.signum() == 0 ? "–" : setting.formats().number(amount.divide(MILLION, 0, RoundingMode.HALF_UP));
        return new Column(amount.doubleValue(), label);
    }

    /** The same sums in full. */
    Grid sourceTable() {
        List<String> head = new ArrayList<>(List.of(labels.word("budget.source")));
        years.forEach(y -> head.add(String.valueOf(y)));
        head.add(labels.word("budget.sum"));
        List<GridRow> rows = new ArrayList<>();
        sources().forEach(s -> rows.add(tableRow(names.funding(s), Optional.of(s))));
        return new Grid(
                labels.word("chart.budget.title"),
                head,
                rows,
                List.of(tableRow(labels.word("budget.sum"), Optional.empty())));
    }

    private GridRow tableRow(String name, Optional<ItemId> source) {
        List<GridCell> cells = new ArrayList<>(List.of(Cells.head(Phrase.of(name))));
        years.forEach(y -> cells.add(money(sum(y, source))));
        cells.add(money(sum(source)));
        return new GridRow(cells, false);
    }

    private GridCell money(BigDecimal amount) {
        return Cells.number(
                Phrase.of(amount.signum() == 0 ? "–" : setting.formats().rupiah(amount)));
    }

    /** A bar for each dimension. */
    ChartFigure byDimension() {
        List<Bar> bars = names.dimensions().stream()
                .map(d -> bar(d, BudgetTable.sum(ofDimension(d))))
                .toList();
        BarChart chart = new BarChart(
                "grafik_dimensi", labels.word("chart.dimension.title"), labels.word("chart.dimension.told"), bars);
        return new ChartFigure(new Html(chart.svg()), labels.word("chart.dimension.title"), List.of(), List.of());
    }

    private Bar bar(ItemId dimension, BigDecimal amount) {
        return new Bar(
                names.dimension(dimension),
                amount.doubleValue(),
                setting.formats().rupiahShort(amount));
    }

    private List<BudgetLine> ofDimension(ItemId dimension) {
        return edition.programmes().stream()
                .filter(p -> p.dimension().equals(dimension))
                .map(Programme::budget)
                .flatMap(List::stream)
                .toList();
    }

    /** The sums of dimensions in full. */
    Grid dimensionTable() {
        List<GridRow> rows = names.dimensions().stream()
                .map(d -> Cells.row(Cells.head(Phrase.of(names.dimension(d))), money(BudgetTable.sum(ofDimension(d)))))
                .toList();
        return new Grid(
                labels.word("chart.dimension.title"),
                List.of(labels.word("region.dimension"), labels.word("budget.sum")),
                rows,
                List.of(Cells.row(Cells.head(Phrase.of(labels.word("budget.sum"))), money(sum(Optional.empty())))));
    }
}
