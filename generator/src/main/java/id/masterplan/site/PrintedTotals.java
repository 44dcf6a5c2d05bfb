package id.masterplan.site;

import id.masterplan.model.BudgetLine;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Totals as the document prints them, each beside the sum of the lines; a difference is said and never mended. */
final class PrintedTotals {
    private final Setting setting;
    private final Names names;
    private final Labels labels;

    PrintedTotals(Setting setting, Names names) {
        this.setting = setting;
        this.names = names;
        this.labels = setting.labels();
    }

    /** The totals over the lines of these programmes. */
    Optional<Grid> grid(List<PrintedTotal> totals, List<Programme> programmes) {
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Cells.filled(new Grid(
                labels.word("totals.caption"),
                List.of(
                        labels.word("totals.of"),
                        labels.word("totals.printed"),
                        labels.word("totals.computed"),
                        labels.word("totals.difference"),
                        labels.word("budget.counting-rule"),
                        labels.word("table.note")),
                totals.stream().map(t -> row(t, lines(t, programmes))).toList(),
                List.of())));
    }

    private GridRow row(PrintedTotal total, List<BudgetLine> lines) {
        return Cells.row(
                Cells.head(Phrase.of(scope(total))),
                Cells.number(setting.values().rupiah(total.amount())),
                Cells.number(
                        lines.isEmpty()
                                ? Phrase.missing(labels.word("totals.no-lines"))
                                : Phrase.of(setting.formats().rupiah(BudgetTable.sum(lines)))),
                Cells.text(difference(total.amount(), lines)),
                Cells.text(total.countingRule().map(labels::word).orElse("")),
                Cells.text(total.note().orElse("")));
    }

    private String scope(PrintedTotal total) {
        StringJoiner scope = new StringJoiner(" · ");
        total.year().map(String::valueOf).ifPresent(scope::add);
        total.source().map(names::funding).ifPresent(scope::add);
        total.dimension().map(names::dimension).ifPresent(scope::add);
        return scope.length() == 0 ? labels.word("totals.all") : scope.toString();
    }

    private String difference(Value printed, List<BudgetLine> lines) {
        long missing = lines.stream()
                .filter(l -> !(l.amount() instanceof Value.Figure))
                .count();
        if (lines.isEmpty() || !(printed instanceof Value.Figure figure)) {
            return labels.word("totals.not-compared");
        }
        if (missing > 0) {
            return labels.word("totals.incomplete", setting.formats().number(missing));
        }
        BigDecimal difference = figure.number().subtract(BudgetTable.sum(lines));
        return difference.signum() == 0
                ? labels.word("totals.same")
                : labels.word("totals.differs", setting.formats().rupiah(difference));
    }

    private static List<BudgetLine> lines(PrintedTotal total, List<Programme> programmes) {
        return programmes.stream()
                .filter(p -> total.dimension().map(p.dimension()::equals).orElse(true))
                .flatMap(p -> p.budget().stream())
                .filter(l -> total.year().map(y -> y == l.year()).orElse(true))
                .filter(l -> total.source().map(l.source()::equals).orElse(true))
                .toList();
    }
}
