package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Claim;
import id.masterplan.model.EditionId;
import id.masterplan.model.Evaluation;
import id.masterplan.model.Indicator;
import id.masterplan.model.Period;
import id.masterplan.model.Realisations;
import id.masterplan.model.RegionRecord;
import id.masterplan.problem.ProblemCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Results and claims are about editions, items and years that there are. */
final class RealisationReferences implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        RegionRecord record = library.record();
        Set<String> editions = new TreeSet<>();
        record.ledger().editions().forEach(e -> editions.add(e.id().text()));
        editions.add(EditionId.DRAFT.text());
        for (Realisations table : record.realisations()) {
            findings.known(table.id(), "/edition", table.edition().text(), editions);
            Judged.of(library, table.edition()).ifPresent(judged -> table(table, judged, findings));
        }
        claims(library, findings);
    }

    private static void table(Realisations table, Judged judged, Findings findings) {
        Set<String> items = judged.items();
        for (int i = 0; i < table.rows().size(); i++) {
            findings.known(
                    table.id(), "/rows/" + i + "/of", table.rows().get(i).of().text(), items);
        }
        Set<String> dimensions = judged.dimensions();
        for (int i = 0; i < table.totals().size(); i++) {
            String pointer = "/totals/" + i + "/dimension";
            table.totals().get(i).dimension().ifPresent(d -> findings.known(table.id(), pointer, d.text(), dimensions));
        }
        Period period = judged.edition().head().period();
        if (table.year() < period.from() || table.year() > period.to()) {
            findings.at(
                    table.id(),
                    "/year",
                    ProblemCode.YEAR_OUTSIDE_PERIOD,
                    table.id(),
                    table.year(),
                    period.from() + "–" + period.to());
        }
    }

    private static void claims(RegionLibrary library, Findings findings) {
        RegionRecord record = library.record();
        Set<String> items = new TreeSet<>(Known.plans(record.rpjmds()));
        items.addAll(Known.objectives(record.rpjmds()));
        items.addAll(Known.ids(record.evaluations(), Evaluation::id));
        record.rpjmds().stream()
                .flatMap(p -> p.objectives().stream())
                .forEach(o -> items.addAll(Known.ids(o.indicators(), Indicator::id)));
        Stream.concat(library.editions().stream(), library.draft().stream()).forEach(e -> items.addAll(Known.items(e)));
        for (Claim claim : record.claims()) {
            claim.subject().ifPresent(s -> findings.known(claim.id(), "/subject", s.text(), items));
        }
    }
}
