package id.masterplan.diff;

import id.masterplan.model.Agency;
import id.masterplan.model.ChangeAction;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.Edition;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which indicator or agency takes over from which, and which RPJMD objective carries on which, as the editions record it. */
final class Successions {
    private final Set<List<String>> pairs = new HashSet<>();
    private final CodeBook codes;

    private Successions(CodeBook codes) {
        this.codes = codes;
    }

    /** What the editions of a chain record. */
    static Successions of(List<Edition> chain) {
        Successions successions = new Successions(new CodeBook(chain));
        for (Edition edition : chain) {
            edition.rpjmds().forEach(r -> r.objectives().forEach(successions::objective));
            edition.programmes().forEach(p -> p.indicators().forEach(successions::indicator));
            edition.changes().changes().forEach(successions::record);
            edition.agencies().forEach(successions::agency);
        }
        return successions;
    }

    /** Whether one of the two is recorded to follow the other; the direction does not matter, editions may be swapped. */
    boolean linked(String a, String b) {
        return pairs.contains(List.of(a, b)) || pairs.contains(List.of(b, a));
    }

    /** What the editions know of programme codes. */
    CodeBook codes() {
        return codes;
    }

    private void agency(Agency agency) {
        agency.replacedBy().ifPresent(by -> add(agency.id(), by));
        agency.mergedFrom().forEach(from -> add(from, agency.id()));
    }

    private void objective(Objective objective) {
        objective.continues().forEach(c -> add(c, objective.id()));
    }

    private void indicator(Indicator indicator) {
        indicator.replacedBy().ifPresent(by -> add(indicator.id(), by));
    }

    private void record(ChangeRecord change) {
        if (change.action() == ChangeAction.REPLACED) {
            change.from().forEach(f -> change.to().forEach(t -> add(f, t)));
        }
    }

    private void add(ItemId from, ItemId to) {
        pairs.add(List.of(from.text(), to.text()));
    }
}
