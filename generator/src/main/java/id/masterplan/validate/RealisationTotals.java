package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.figures.Beside;
import id.masterplan.figures.Counts;
import id.masterplan.figures.Recomputed;
import id.masterplan.figures.Tolerance;
import id.masterplan.model.CountTotal;
import id.masterplan.model.ItemId;
import id.masterplan.model.Realisations;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Totals of a table of results: percentages against counts, and the total of all against its parts, weighted by count
 * (Kabupaten Batang: 70 of 80 is 87.5 %, not the mean 87.0 of the percentages).
 */
final class RealisationTotals implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        for (Realisations table : library.record().realisations()) {
            List<CountTotal> totals = table.totals();
            long whole = totals.stream().filter(t -> t.dimension().isEmpty()).count();
            for (int i = 0; i < totals.size(); i++) {
                CountTotal total = totals.get(i);
                Told told = new Told(table.id(), "/totals/" + i, name(total), findings);
                if (total.dimension().isEmpty() && whole == 1) {
                    sums(total, Counts.of(totals), told);
                } else {
                    told.unless(total.percent(), "/percent", Counts.percent(total));
                }
            }
        }
    }

    private static void sums(CountTotal total, Counts parts, Told told) {
        told.unless(total.planned(), "/planned", parts.planned());
        told.unless(total.realised(), "/realised", parts.realised());
        Recomputed own = Counts.percent(total);
        told.unless(total.percent(), "/percent", own.number().isPresent() ? own : parts.percent());
    }

    private static String name(CountTotal total) {
        return total.dimension().map(ItemId::text).or(total::label).orElse("@total.all");
    }

    /** Where a total stands, and what it is called. */
    private record Told(ItemId table, String pointer, String name, Findings findings) {
        void unless(Optional<Value> printed, String field, Recomputed own) {
            BigDecimal tolerance = printed.flatMap(Plain::number)
                    .map(field.equals("/percent") ? Told::cutOff : Tolerance::halfDigit)
                    .orElse(BigDecimal.ZERO);
            printed.map(v -> new Beside(v, own, tolerance))
                    .filter(Beside::differs)
                    .ifPresent(b -> findings.at(
                            table,
                            pointer + field,
                            ProblemCode.REALISATION_TOTAL_DIFFERS,
                            name,
                            Plain.of(b.published()),
                            Plain.of(b.own().number().orElseThrow())));
        }

        /** A percentage may be cut off instead of rounded, but no more. */
        private static BigDecimal cutOff(BigDecimal printed) {
            return Tolerance.wholeDigit(printed);
        }
    }
}
