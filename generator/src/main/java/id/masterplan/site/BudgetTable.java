package id.masterplan.site;

import id.masterplan.model.BudgetBasis;
import id.masterplan.model.BudgetLine;
import id.masterplan.model.Value;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Money by year and source; sums count what is stated and say how much is not. */
final class BudgetTable {
    private final Setting setting;
    private final Names names;
    private final Labels labels;

    BudgetTable(Setting setting, Names names) {
        this.setting = setting;
        this.names = names;
        this.labels = setting.labels();
    }

    Optional<Grid> grid(List<BudgetLine> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<GridRow> rows = lines.stream()
                .sorted(Comparator.comparingInt(BudgetLine::year)
                        .thenComparing(BudgetLine::source)
                        .thenComparing(BudgetLine::basis))
                .map(this::row)
                .toList();
        GridRow sum = Cells.row(
                Cells.head(Phrase.of(labels.word("budget.sum"))),
                Cells.text(""),
                Cells.text(""),
                Cells.text(""),
                Cells.text(""),
                Cells.text(""),
                Cells.number(Phrase.of(setting.formats().rupiah(sum(lines)))));
        return Optional.of(Cells.filled(new Grid(
                labels.word("budget.caption"),
                List.of(
                        labels.word("table.year"),
                        labels.word("budget.source"),
                        labels.word("budget.basis"),
                        labels.word("budget.counting-rule"),
                        labels.word("programme.code"),
                        labels.word("budget.note"),
                        labels.word("budget.amount")),
                rows,
                List.of(sum))));
    }

    /** How many amounts are not stated, where any. */
    Optional<String> note(List<BudgetLine> lines) {
        long missing = lines.stream()
                .filter(l -> !(l.amount() instanceof Value.Figure))
                .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(labels.word(
                        "budget.missing",
                        setting.formats().number(missing),
                        setting.formats().number(lines.size())));
    }

    /** The sum of all stated amounts; what was spent is not added to what was planned. */
    static BigDecimal sum(List<BudgetLine> lines) {
        boolean planned = lines.stream().anyMatch(l -> l.basis() != BudgetBasis.REALISED);
        return lines.stream()
                .filter(l -> !planned || l.basis() != BudgetBasis.REALISED)
                .map(BudgetLine::amount)
                .filter(Value.Figure.class::isInstance)
                .map(amount -> ((Value.Figure) amount).number())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private GridRow row(BudgetLine line) {
        return Cells.row(
                Cells.head(Phrase.of(String.valueOf(line.year()))),
                Cells.text(names.funding(line.source())),
                Cells.text(labels.word(line.basis())),
                Cells.text(line.countingRule().map(labels::word).orElse("")),
                Cells.text(line.code().orElse("")),
                Cells.text(line.note().orElse("")),
                Cells.number(setting.values().rupiah(line.amount())));
    }
}
