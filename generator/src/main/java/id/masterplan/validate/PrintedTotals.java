package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.figures.TotalCheck;
import id.masterplan.model.BudgetBasis;
import id.masterplan.model.Edition;
import id.masterplan.model.PrintedTotal;
import id.masterplan.model.Programme;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
            check(
                    total,
                    edition.programmes(),
                    Spot.in(findings, Paths.frame(library.record()), "/totals/" + i, "@total.plan"));
        }
        for (Programme programme : edition.programmes()) {
            for (int i = 0; i < programme.budgetTotals().size(); i++) {
                Spot spot = Spot.of(findings, programme.id()).part("/budget_totals/" + i);
                check(programme.budgetTotals().get(i), List.of(programme), spot);
            }
        }
    }

    private static void check(PrintedTotal total, List<Programme> programmes, Spot spot) {
        TotalCheck check = TotalCheck.of(total, programmes);
        check.difference()
                .ifPresent(difference -> check.sum()
                        .ifPresent(own -> spot.tell(
                                "/amount",
                                ProblemCode.BUDGET_TOTAL_DIFFERS,
                                spot.name(),
                                Told.rupiah(own.getValue().add(difference)),
                                Told.rupiah(own.getValue()),
                                scope(total, own.getKey()))));
    }

    private static String scope(PrintedTotal total, BudgetBasis basis) {
        List<String> parts = new ArrayList<>();
        total.year().ifPresent(y -> parts.add(y.toString()));
        total.source().ifPresent(s -> parts.add(s.text()));
        total.dimension().ifPresent(d -> parts.add(d.text()));
        parts.add(basis.name().toLowerCase(Locale.ROOT));
        return Told.list(parts);
    }
}
