package id.masterplan.validate;

import id.masterplan.model.ItemId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdProgramme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A programme of an RPJMD names an agency of the plan, and the code that it had in another RPJMD before. */
final class RpjmdProgrammeReferences {
    private RpjmdProgrammeReferences() {}

    /** Where no plan of the region holds an agency, or no other RPJMD a code, nothing can be known. */
    static void check(Rpjmd plan, List<Rpjmd> plans, Set<String> agencies, String path, Findings findings) {
        Set<String> before = new TreeSet<>();
        plans.stream()
                .filter(p -> !p.id().equals(plan.id()))
                .flatMap(p -> p.programmes().stream())
                .forEach(p -> before.add(p.code()));
        for (int i = 0; i < plan.programmes().size(); i++) {
            RpjmdProgramme programme = plan.programmes().get(i);
            Spot spot = Spot.in(findings, path, "/programmes/" + i, programme.code());
            Optional<String> agency = programme.agency().map(ItemId::text);
            agency.filter(a -> !agencies.isEmpty()).ifPresent(a -> spot.known("/agency", a, agencies));
            programme.continues().filter(c -> !before.isEmpty()).ifPresent(c -> spot.known("/continues", c, before));
        }
    }
}
