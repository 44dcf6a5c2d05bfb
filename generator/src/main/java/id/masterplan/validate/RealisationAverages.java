package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.figures.Beside;
import id.masterplan.figures.Counts;
import id.masterplan.figures.Recomputed;
import id.masterplan.figures.Tolerance;
import id.masterplan.model.CountTotal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Realisations;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Averages that a table prints beside its rows, against the mean of the rows' percentages. Where a count says that the
 * table has more rows than were taken over, or a row has no percentage, nothing is compared.
 */
final class RealisationAverages implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        for (Realisations table : library.record().realisations()) {
            Judged.of(library, table.edition()).ifPresent(judged -> {
                for (int i = 0; i < table.totals().size(); i++) {
                    average(table, i, judged, findings);
                }
            });
        }
    }

    private static void average(Realisations table, int index, Judged judged, Findings findings) {
        CountTotal total = table.totals().get(index);
        List<Results> rows = table.rows().stream()
                .filter(r ->
                        total.dimension().isEmpty() || judged.dimension(r.of()).equals(total.dimension()))
                .map(r -> Results.of(r, table, judged))
                .toList();
        List<BigDecimal> percentages =
                rows.stream().flatMap(r -> r.shown().stream()).toList();
        boolean whole = Counts.planned(total)
                .map(p -> p.compareTo(BigDecimal.valueOf(rows.size())) == 0)
                .orElse(true);
        if (total.average().isEmpty() || !whole || percentages.size() < rows.size()) {
            return;
        }
        Recomputed own = Counts.average(percentages);
        Beside beside = new Beside(total.average().get(), own, Tolerance.POINT);
        if (beside.differs() && !ofAverages(table, total)) {
            findings.at(
                    table.id(),
                    "/totals/" + index + "/average",
                    ProblemCode.REALISATION_AVERAGE_DIFFERS,
                    total.dimension().map(ItemId::text).or(total::label).orElse("@total.all"),
                    Plain.of(beside.published()),
                    Plain.of(own.number().orElseThrow()));
        }
    }

    /** The average of all may be taken of the averages by dimension instead of the rows: both are in use. */
    private static boolean ofAverages(Realisations table, CountTotal total) {
        List<BigDecimal> averages = table.totals().stream()
                .filter(t -> t.dimension().isPresent())
                .map(CountTotal::average)
                .flatMap(Optional::stream)
                .flatMap(v -> Plain.number(v).stream())
                .toList();
        return total.dimension().isEmpty()
                && !new Beside(total.average().orElseThrow(), Counts.average(averages), Tolerance.POINT).differs()
                && !averages.isEmpty();
    }
}
