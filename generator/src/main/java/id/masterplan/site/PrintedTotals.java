package id.masterplan.site;

import id.masterplan.figures.TotalCheck;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Totals as the document prints them, each beside the sum that {@code check} compares it with; a difference is said and never mended. */
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
                totals.stream().map(t -> row(t, programmes)).toList(),
                List.of())));
    }

    private GridRow row(PrintedTotal total, List<Programme> programmes) {
        TotalCheck check = TotalCheck.of(total, programmes);
        return Cells.row(
                Cells.head(Phrase.of(scope(total))),
                Cells.number(setting.values().rupiah(total.amount())),
                Cells.number(check.sum()
                        .map(s -> Phrase.of(labels.word(
                                "totals.sum", setting.formats().rupiah(s.getValue()), labels.word(s.getKey()))))
                        .orElseGet(() -> Phrase.missing(labels.word("totals.no-sum")))),
                Cells.text(difference(check)),
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

    private String difference(TotalCheck check) {
        if (!check.comparable()) {
            return labels.word("totals.not-compared");
        }
        return check.difference()
                .map(d -> labels.word("totals.differs", setting.formats().rupiah(d)))
                .orElseGet(() -> labels.word("totals.same"));
    }
}
