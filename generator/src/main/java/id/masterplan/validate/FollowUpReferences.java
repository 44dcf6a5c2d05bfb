package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.FollowUp;
import id.masterplan.model.Recommendation;
import java.util.List;
import java.util.Set;

/** A follow-up answers a recommendation that an evaluation gave, by items that the edition holds. */
final class FollowUpReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Set<String> given = Known.ids(
                library.record().evaluations().stream()
                        .flatMap(e -> e.recommendations().stream())
                        .toList(),
                Recommendation::id);
        Set<String> items = Known.items(edition);
        List<FollowUp> followUps = edition.followUps();
        for (int i = 0; i < followUps.size(); i++) {
            Spot spot = Spot.in(findings, Paths.followUps(library.record()), "/follow_ups/" + i, "");
            spot.known("/recommendation", followUps.get(i).recommendation().text(), given);
            spot.allKnown("/items", followUps.get(i).items(), items);
        }
    }
}
