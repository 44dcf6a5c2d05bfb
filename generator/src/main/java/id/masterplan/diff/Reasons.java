package id.masterplan.diff;

import id.masterplan.model.ChangeAction;
import id.masterplan.model.ChangeRecord;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the recorded reason of a change: of the item itself, else of a part of it; the latest edition's first. */
final class Reasons {
    private final List<ChangeRecord> records = new ArrayList<>();

    /** All records along a chain, the latest first, those that say more than "kept" before the others of their edition. */
    Reasons(List<Snapshot> chain) {
        for (int i = chain.size() - 1; i > 0; i--) {
            List<ChangeRecord> step = new ArrayList<>(
                    Crosswalk.records(chain.get(i - 1).edition(), chain.get(i).edition()));
            step.sort(Comparator.comparing(r -> r.action() == ChangeAction.KEPT));
            records.addAll(step);
        }
    }

    /** The record that names one of the ids. */
    Optional<ChangeRecord> find(Collection<ItemId> ids, Collection<ItemId> parts) {
        Optional<ChangeRecord> own = records.stream().filter(r -> names(r, ids)).findFirst();
        return own.isPresent()
                ? own
                : records.stream().filter(r -> names(r, parts)).findFirst();
    }

    private static boolean names(ChangeRecord change, Collection<ItemId> ids) {
        return change.from().stream().anyMatch(ids::contains)
                || change.to().stream().anyMatch(ids::contains);
    }

    /** The record as readers see it. */
    static Why why(Optional<ChangeRecord> change) {
        return change.map(r -> new Why(
                        Optional.of(r.action()),
                        Optional.of(r.reason()).filter(s -> !s.isBlank()),
                        Optional.of(r.basis()),
                        r.outcome(),
                        r.illustrative()))
                .orElse(Why.NOT_RECORDED);
    }

    /** The weight claimed by the record, where it is heavier than the computed one. */
    static Weight weight(Weight computed, Optional<ChangeRecord> change) {
        return change.flatMap(ChangeRecord::weight)
                .map(w -> Weights.heavier(w, computed))
                .orElse(computed);
    }
}
