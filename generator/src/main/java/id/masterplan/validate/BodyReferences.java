package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Analysis;
import id.masterplan.model.Dimension;
import id.masterplan.model.Edition;
import id.masterplan.model.Institution;
import id.masterplan.model.Instrument;
import id.masterplan.model.Reference;
import java.util.Set;

/** What bodies rest on and who sits in them, and the dimensions that analyses speak of, must exist. */
final class BodyReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Set<String> instruments = Known.ids(library.record().instruments(), Instrument::id);
        Set<String> agencies = Known.agencies(edition);
        for (Institution body : edition.institutions()) {
            Spot spot = Spot.of(findings, body.id());
            body.instrument()
                    .flatMap(Reference::target)
                    .ifPresent(i -> spot.known("/instrument", i.text(), instruments));
            for (int i = 0; i < body.members().size(); i++) {
                String pointer = "/members/" + i + "/agency";
                body.members().get(i).agency().ifPresent(a -> spot.known(pointer, a.text(), agencies));
            }
        }
        Known.scheme(edition)
                .map(s -> Known.ids(s.dimensions(), Dimension::id))
                .ifPresent(dimensions -> edition.analyses().forEach(a -> analysis(a, dimensions, findings)));
    }

    private static void analysis(Analysis analysis, Set<String> dimensions, Findings findings) {
        for (int i = 0; i < analysis.entries().size(); i++) {
            String pointer = "/entries/" + i + "/dimension";
            analysis.entries()
                    .get(i)
                    .dimension()
                    .ifPresent(d -> Spot.of(findings, analysis.id()).known(pointer, d.text(), dimensions));
        }
    }
}
