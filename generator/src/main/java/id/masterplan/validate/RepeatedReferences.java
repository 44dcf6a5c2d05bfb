package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list names nothing twice, and who leads does not support as well: pages and counts would show it twice. */
final class RepeatedReferences implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        for (Programme programme : edition.programmes()) {
            Spot spot = Spot.of(findings, programme.id());
            check("/supporting", programme.supporting(), programme.leadAgency(), spot);
            check("/phases", programme.phases(), Optional.empty(), spot);
            check("/strategies", programme.strategies(), Optional.empty(), spot);
        }
        for (QuickWin quickWin : edition.quickWins()) {
            check("/supporting", quickWin.supporting(), quickWin.agency(), Spot.of(findings, quickWin.id()));
        }
        edition.frame()
                .goals()
                .forEach(g -> check("/objectives", g.objectives(), Optional.empty(), Spot.of(findings, g.id())));
    }

    private static void check(String field, List<ItemId> named, Optional<ItemId> lead, Spot spot) {
        Set<ItemId> seen = new HashSet<>(lead.stream().toList());
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i))) {
                String name = field.substring(1);
                spot.tell(field + "/" + i, ProblemCode.REFERENCE_REPEATED, spot.name(), named.get(i), name);
            }
        }
    }
}
