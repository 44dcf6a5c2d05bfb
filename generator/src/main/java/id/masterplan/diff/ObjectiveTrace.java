package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Rpjmd;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows objectives to one RPJMD, through those between, as each records which objectives it carries on. */
final class ObjectiveTrace {
    private final List<Objective> ends;
    private final Map<ItemId, List<Step>> steps = new HashMap<>();
    private final Map<ItemId, Map<ItemId, Objective>> texts = new HashMap<>();

    /** To an objective of the RPJMD at a place. */
    private record Step(int place, ItemId objective) {}

    ObjectiveTrace(RpjmdOrder order, Rpjmd to) {
        ends = order.objectives(to);
        int last = order.place(to.id());
        for (int place = 0; place < order.plans().size(); place++) {
            Rpjmd plan = order.plans().get(place);
            Map<ItemId, Objective> own = new HashMap<>();
            order.objectives(plan).forEach(o -> own.put(o.id(), o));
            texts.put(plan.id(), own);
            if (place <= last) {
                for (Objective objective : plan.objectives()) {
                    Step step = new Step(place, objective.id());
                    objective
                            .continues()
                            .forEach(c -> steps.computeIfAbsent(c, k -> new ArrayList<>())
                                    .add(step));
                }
            }
        }
    }

    /** An objective as an RPJMD words it; as any other does, where that one does not have it. */
    Optional<Objective> find(ItemId plan, ItemId objective) {
        Optional<Objective> own =
                Optional.ofNullable(texts.getOrDefault(plan, Map.of()).get(objective));
        return own.or(() -> texts.values().stream()
                .filter(t -> t.containsKey(objective))
                .map(t -> t.get(objective))
                .findFirst());
    }

    /** The objectives that carry on one of the RPJMD at a place, in the order in which they are listed. */
    List<Objective> successors(ItemId objective, int place) {
        Set<ItemId> reached = new HashSet<>(Set.of(objective));
        Deque<ItemId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Step step : steps.getOrDefault(open.remove(), List.of())) {
                if (step.place() > place && reached.add(step.objective())) {
                    open.add(step.objective());
                }
            }
        }
        return ends.stream().filter(o -> reached.contains(o.id())).toList();
    }
}
