package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Dimension;
import id.masterplan.model.Edition;
import id.masterplan.model.FundingSource;
import id.masterplan.model.PrintedTotal;
import java.util.List;
import java.util.Set;

/** A printed total names a source of funds and a dimension that exist. */
final class TotalReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Spot frame = Spot.in(findings, Paths.frame(library.record()), "/totals", "");
        check(edition.frame().totals(), frame, edition);
        edition.programmes()
                .forEach(p -> check(p.budgetTotals(), Spot.of(findings, p.id()).part("/budget_totals"), edition));
    }

    private static void check(List<PrintedTotal> totals, Spot spot, Edition edition) {
        Set<String> sources = Known.ids(edition.vocabulary().fundingSources(), FundingSource::id);
        for (int i = 0; i < totals.size(); i++) {
            Spot total = spot.part("/" + i);
            totals.get(i).source().ifPresent(s -> total.known("/source", s.text(), sources));
            totals.get(i)
                    .dimension()
                    .ifPresent(d -> Known.scheme(edition)
                            .ifPresent(s ->
                                    total.known("/dimension", d.text(), Known.ids(s.dimensions(), Dimension::id))));
        }
    }
}
