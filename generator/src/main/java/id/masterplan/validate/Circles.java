package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Agency;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.QuickWin;
import java.util.List;
import java.util.Optional;

/** Nothing in a plan continues, replaces or was merged from itself, not even by way of others. */
final class Circles implements EditionRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        Edges quickWins = new Edges();
        for (QuickWin q : edition.quickWins()) {
            quickWins.add(q.id(), one(q.continues()), Spot.of(findings, q.id()), "/continues");
        }
        quickWins.tell();
        Edges indicators = new Edges();
        Spots.indicators(
                edition,
                findings,
                (Indicator i, Spot spot) -> indicators.add(i.id(), one(i.replacedBy()), spot, "/replaced_by"));
        indicators.tell();
        Edges agencies = new Edges();
        for (Agency agency : edition.agencies()) {
            Spot spot = Spot.of(findings, agency.id());
            agencies.add(agency.id(), one(agency.replacedBy()), spot, "/replaced_by");
            for (int i = 0; i < agency.mergedFrom().size(); i++) {
                String from = agency.mergedFrom().get(i).text();
                agencies.add(from, agency.id().text(), spot, "/merged_from/" + i);
            }
        }
        agencies.tell();
    }

    static List<ItemId> one(Optional<ItemId> target) {
        return target.stream().toList();
    }
}
