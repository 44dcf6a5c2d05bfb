package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.Edition;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A total that the document prints agrees with the lines it covers (domain 8.4: "sum of source rows ≠ printed total").
 * It is flagged and never corrected; where a line is missing, or counted by another rule, nothing is compared.
 */
final class PrintedTotals implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        List<PrintedTotal> totals = edition.frame().totals();
        for (int i = 0; i < totals.size(); i++) {
            PrintedTotal total = totals.get(i);
            List<Programme> covered = edition.programmes().stream()
                    .filter(p -> total.dimension().map(p.dimension()::equals).orElse(true))
                    .toList();
            check(total, covered, Spot.in(findings, Paths.frame(library.record()), "/totals/" + i, "@total.plan"));
        }
        for (Programme programme : edition.programmes()) {
            for (int i = 0; i < programme.budgetTotals().size(); i++) {
                Spot spot = Spot.of(findings, programme.id()).part("/budget_totals/" + i);
                check(programme.budgetTotals().get(i), List.of(programme), spot);
            }
        }
    }

    private static void check(PrintedTotal total, List<Programme> programmes, Spot spot) {
        Optional<BigDecimal> printed = figure(total.amount());
        if (printed.isEmpty()) {
            return;
        }
        Map<BudgetBasis, BigDecimal> sums = new TreeMap<>();
        for (BudgetBasis basis : BudgetBasis.values()) {
            CoveredLines.sum(total, programmes, basis).ifPresent(s -> sums.put(basis, s));
        }
        if (!sums.isEmpty() && sums.values().stream().noneMatch(s -> Rounding.agrees(total.amount(), s))) {
            Map.Entry<BudgetBasis, BigDecimal> first =
                    sums.entrySet().iterator().next();
            spot.tell(
                    "/amount",
                    ProblemCode.BUDGET_TOTAL_DIFFERS,
                    spot.name(),
                    Told.rupiah(printed.get()),
                    Told.rupiah(first.getValue()),
                    scope(total, first.getKey()));
        }
    }

    private static String scope(PrintedTotal total, BudgetBasis basis) {
        List<String> parts = new ArrayList<>();
        total.year().ifPresent(y -> parts.add(y.toString()));
        total.source().ifPresent(s -> parts.add(s.text()));
        total.dimension().ifPresent(d -> parts.add(d.text()));
        parts.add(basis.name().toLowerCase(Locale.ROOT));
        return Told.list(parts);
    }

    static Optional<BigDecimal> figure(Value value) {
        return value instanceof Value.Figure f ? Optional.of(f.number()) : Optional.empty();
    }
}
