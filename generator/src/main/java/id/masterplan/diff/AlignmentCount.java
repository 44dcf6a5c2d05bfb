package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Counts how far an edition serves the RPJMD that it follows; an amended RPJMD counts with its amendment. */
final class AlignmentCount {
    private AlignmentCount() {}

    static AlignmentSide of(Edition edition) {
        Optional<ItemId> plan = edition.frame().alignedWith().target();
        if (plan.isEmpty()) {
            return new AlignmentSide(plan, 0, List.of(), List.of());
        }
        Set<ItemId> plans = new HashSet<>();
        List<Objective> objectives = objectives(edition, plan.get(), plans);
        Set<ItemId> served = new HashSet<>();
        List<ItemId> orphans = edition.programmes().stream()
                .filter(p -> !linked(p, plans, served))
                .map(Programme::id)
                .toList();
        List<ItemId> uncovered = objectives.stream()
                .map(Objective::id)
                .filter(o -> !served.contains(o))
                .toList();
        return new AlignmentSide(plan, edition.programmes().size() - orphans.size(), orphans, uncovered);
    }

    /** The objectives of a plan; of the plan it amends, where the amendment lists none. Notes every plan on the way. */
    private static List<Objective> objectives(Edition edition, ItemId plan, Set<ItemId> plans) {
        List<Objective> objectives = List.of();
        Optional<ItemId> next = Optional.of(plan);
        while (next.isPresent() && plans.add(next.get())) {
            ItemId id = next.get();
            Optional<Rpjmd> rpjmd =
                    edition.rpjmds().stream().filter(r -> r.id().equals(id)).findFirst();
            if (objectives.isEmpty()) {
                objectives = rpjmd.map(Rpjmd::objectives).orElse(List.of());
            }
            next = rpjmd.flatMap(Rpjmd::amends);
        }
        return objectives;
    }

    private static boolean linked(Programme programme, Set<ItemId> plans, Set<ItemId> served) {
        boolean linked = false;
        for (var link : programme.rpjmdLinks()) {
            if (plans.contains(link.plan())) {
                served.add(link.objective());
                linked = true;
            }
        }
        return linked;
    }
}
