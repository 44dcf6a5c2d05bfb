package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.figures.Achievement;
import id.masterplan.figures.Beside;
import id.masterplan.figures.Tolerance;
import id.masterplan.model.Realisation;
import id.masterplan.model.Realisations;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;

/** Percentages and remainders of a table of results, as printed beside the computed ones; told, never corrected. */
final class RealisationRows implements RecordRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public void check(RegionLibrary library, Findings findings) {
        for (Realisations table : library.record().realisations()) {
            Judged.of(library, table.edition()).ifPresent(judged -> {
                for (int i = 0; i < table.rows().size(); i++) {
                    Results results = Results.of(table.rows().get(i), table, judged);
                    percent(table, "/rows/" + i, results, findings);
                    remainder(table, "/rows/" + i, results, findings);
                }
            });
        }
    }

    private static void percent(Realisations table, String pointer, Results results, Findings findings) {
        Realisation row = results.row();
        row.achievement()
                .map(v -> new Beside(v, results.percent(), Tolerance.POINT))
                .filter(Beside::differs)
                .ifPresent(b -> findings.at(
                        table.id(),
                        pointer + "/achievement",
                        ProblemCode.REALISATION_PERCENT_DIFFERS,
                        row.of(),
                        Plain.of(b.published()),
                        Plain.of(b.own().number().orElseThrow())));
        results.shown()
                .filter(p -> p.compareTo(HUNDRED) > 0)
                .ifPresent(p -> findings.at(
                        table.id(),
                        pointer + (row.achievement().isPresent() ? "/achievement" : "/actual"),
                        ProblemCode.REALISATION_OVER_HUNDRED,
                        row.of(),
                        Plain.of(p)));
    }

    private static void remainder(Realisations table, String pointer, Results results, Findings findings) {
        Realisation row = results.row();
        row.remaining()
                .flatMap(v -> results.target().map(t -> Achievement.besideRemainder(v, t, row.actual())))
                .filter(Beside::differs)
                .ifPresent(b -> findings.at(
                        table.id(),
                        pointer + "/remaining",
                        ProblemCode.REALISATION_REMAINDER_DIFFERS,
                        row.of(),
                        Plain.of(b.published()),
                        Plain.of(b.own().number().orElseThrow())));
    }
}
