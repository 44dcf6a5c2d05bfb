package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Action;
import id.masterplan.model.Agency;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Work is led and supported by agencies that exist when it is done: none whose last name ended before, and none that
 * says who replaced it (Bappeda → Bapperida is one agency with a new name, and no case of this).
 */
final class EndedAgencies implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Map<ItemId, Agency> agencies =
                edition.agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity(), (a, b) -> a));
        int begin = edition.frame().period().from();
        for (Programme programme : edition.programmes()) {
            Spot spot = Spot.of(findings, programme.id());
            List<Integer> years = programme.years().isEmpty() ? List.of(begin) : programme.years();
            used(programme.leadAgency(), "/lead_agency", years, agencies, spot);
            supporting(programme.supporting(), years, agencies, spot);
            for (Action action : programme.actions()) {
                List<Integer> own = action.years().isEmpty() ? years : action.years();
                used(action.agency(), "/agency", own, agencies, Spot.of(findings, action.id()));
            }
        }
        for (QuickWin quickWin : edition.quickWins()) {
            Spot spot = Spot.of(findings, quickWin.id());
            used(quickWin.agency(), "/agency", List.of(quickWin.year()), agencies, spot);
            supporting(quickWin.supporting(), List.of(quickWin.year()), agencies, spot);
        }
    }

    private static void supporting(List<ItemId> ids, List<Integer> years, Map<ItemId, Agency> agencies, Spot spot) {
        for (int i = 0; i < ids.size(); i++) {
            used(Optional.of(ids.get(i)), "/supporting/" + i, years, agencies, spot);
        }
    }

    private static void used(
            Optional<ItemId> id, String pointer, List<Integer> years, Map<ItemId, Agency> agencies, Spot spot) {
        Optional<Agency> agency = id.flatMap(i -> Optional.ofNullable(agencies.get(i)));
        Optional<Integer> end = agency.flatMap(a -> a.currentName().to());
        Optional<String> successor = agency.flatMap(Agency::replacedBy).map(ItemId::text);
        List<Integer> after = years.stream()
                .filter(y -> end.map(e -> y > e).orElse(successor.isPresent()))
                .toList();
        if (agency.isPresent() && !after.isEmpty()) {
            spot.tell(
                    pointer,
                    ProblemCode.AGENCY_ENDED,
                    spot.name(),
                    agency.get().id(),
                    end.map(e -> "–" + e).orElse("@agency.replaced"),
                    Told.list(after),
                    successor.orElse("@agency.successor"));
        }
    }
}
