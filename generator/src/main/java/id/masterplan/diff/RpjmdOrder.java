package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.PlanKind;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdProgramme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The RPJMDs of a region, oldest first; an amendment comes right after what it amends. Plans of other terms are left out. */
final class RpjmdOrder {
    /** The place of an RPJMD that is not known: before all others. */
    static final int UNKNOWN = -1;

    private final Map<ItemId, Rpjmd> known = new LinkedHashMap<>();
    private final List<Rpjmd> plans;

    private RpjmdOrder(RegionLibrary library) {
        library.record().rpjmds().forEach(this::add);
        List<Edition> editions = new ArrayList<>(library.editions());
        library.draft().ifPresent(editions::add);
        for (int i = editions.size() - 1; i >= 0; i--) {
            editions.get(i).rpjmds().forEach(this::add);
        }
        plans = known.values().stream()
                .filter(p -> p.kind().orElse(PlanKind.RPJMD) == PlanKind.RPJMD)
                .sorted(Comparator.<Rpjmd>comparingInt(p -> root(p).period().from())
                        .thenComparing(p -> root(p).id())
                        .thenComparingInt(p -> family(p).size())
                        .thenComparing(Rpjmd::id))
                .toList();
    }

    /** What the record knows of them, and editions where the record does not. */
    static RpjmdOrder of(RegionLibrary library) {
        return new RpjmdOrder(library);
    }

    private void add(Rpjmd plan) {
        known.putIfAbsent(plan.id(), plan);
    }

    /** Oldest first. */
    List<Rpjmd> plans() {
        return plans;
    }

    /** The RPJMD with this id. */
    Optional<Rpjmd> find(ItemId id) {
        return plans.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** Its place among them, or {@link #UNKNOWN}. */
    int place(ItemId id) {
        return find(id).map(plans::indexOf).orElse(UNKNOWN);
    }

    /** Whether the id is that of a plan of another term, such as the twenty-year plan. */
    boolean isOtherPlan(ItemId id) {
        return known.containsKey(id) && place(id) == UNKNOWN;
    }

    /** The RPJMD that an edition follows, where it is known. */
    Optional<Rpjmd> followed(Edition edition) {
        return edition.frame().alignedWith().target().flatMap(this::find);
    }

    /** Whether one amends the other, directly or through amendments between. */
    boolean amends(Rpjmd later, Rpjmd earlier) {
        return !later.id().equals(earlier.id()) && family(later).contains(earlier);
    }

    /** Its objectives; those of the plan it amends, where it lists none. */
    List<Objective> objectives(Rpjmd plan) {
        return own(plan, Rpjmd::objectives);
    }

    /** Its programmes; those of the plan it amends, where it lists none. */
    List<RpjmdProgramme> programmes(Rpjmd plan) {
        return own(plan, Rpjmd::programmes);
    }

    private <T> List<T> own(Rpjmd plan, Function<Rpjmd, List<T>> part) {
        return family(plan).stream()
                .map(part)
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Rpjmd root(Rpjmd plan) {
        List<Rpjmd> family = family(plan);
        return family.get(family.size() - 1);
    }

    /** The plan, what it amends, what that amends, and so on. */
    private List<Rpjmd> family(Rpjmd plan) {
        List<Rpjmd> family = new ArrayList<>();
        Set<ItemId> seen = new HashSet<>();
        Optional<Rpjmd> next = Optional.of(plan);
        while (next.isPresent() && seen.add(next.get().id())) {
            family.add(next.get());
            next = next.get().amends().flatMap(id -> Optional.ofNullable(known.get(id)));
        }
        return family;
    }
}
