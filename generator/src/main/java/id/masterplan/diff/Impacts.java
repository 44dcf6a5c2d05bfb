package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.Instrument;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Rpjmd;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds what each RPJMD, or amendment of one, leaves unaligned in editions that follow an older one: in the last edition
 * before the first that follows it, and in the edition that was in force when it was enacted.
 */
public final class Impacts {
    private final RegionLibrary library;
    private final RpjmdOrder order;
    private final CodeLists lists;

    private Impacts(RegionLibrary library) {
        this.library = library;
        this.order = RpjmdOrder.of(library);
        this.lists = new CodeLists(library.record().vocabulary().codeMappings());
    }

    /** The impacts on adopted editions: the newest RPJMD first, and of one RPJMD the newest edition first. */
    public static List<Impact> of(RegionLibrary library) {
        Impacts impacts = new Impacts(library);
        List<Impact> all = new ArrayList<>();
        for (int i = impacts.order.plans().size() - 1; i >= 0; i--) {
            Rpjmd to = impacts.order.plans().get(i);
            impacts.leftBehind(to).forEach(e -> all.add(impacts.impact(e, to)));
        }
        return List.copyOf(all);
    }

    private List<Edition> leftBehind(Rpjmd to) {
        List<Edition> editions = library.editions();
        int first = 0;
        while (first < editions.size() && place(editions.get(first)) < order.place(to.id())) {
            first++;
        }
        TreeSet<Integer> left = new TreeSet<>(Comparator.reverseOrder());
        left.add(first - 1);
        enacted(to).ifPresent(day -> left.add(inForce(day)));
        return left.stream()
                .filter(i -> i >= 0 && i < editions.size())
                .map(editions::get)
                .filter(e -> isNewer(to, e))
                .toList();
    }

    /** The edition in force on a day, by its number. */
    private int inForce(LocalDate day) {
        int last = -1;
        for (int i = 0; i < library.editions().size(); i++) {
            boolean adopted = library.editions()
                    .get(i)
                    .head()
                    .adopted()
                    .map(a -> !a.isAfter(day))
                    .orElse(false);
            last = adopted ? i : last;
        }
        return last;
    }

    /** An edition that follows no known RPJMD is left behind by those that came after it alone. */
    private boolean isNewer(Rpjmd plan, Edition edition) {
        if (order.followed(edition).isPresent()) {
            return order.place(plan.id()) > place(edition);
        }
        return edition.head()
                .adopted()
                .map(a -> enacted(plan)
                        .map(e -> e.isAfter(a))
                        .orElse(plan.period().from() > a.getYear()))
                .orElse(false);
    }

    private int place(Edition edition) {
        return order.followed(edition).map(p -> order.place(p.id())).orElse(RpjmdOrder.UNKNOWN);
    }

    private Optional<LocalDate> enacted(Rpjmd plan) {
        return plan.instrument()
                .target()
                .flatMap(id -> library.record().instruments().stream()
                        .filter(i -> i.id().equals(id))
                        .findFirst()
                        .flatMap(Instrument::enacted));
    }

    private Impact impact(Edition edition, Rpjmd to) {
        Optional<Rpjmd> from = order.followed(edition);
        Answer answer = new Answer(library, order, edition, to);
        ImpactRows making = new ImpactRows(order, lists, from, to, answer);
        List<ImpactRow> rows = making.of(edition);
        return new Impact(
                edition.head(),
                from,
                to,
                from.map(f -> order.amends(to, f)).orElse(false),
                rows,
                order.objectives(to).stream()
                        .map(o -> coverage(o, making, rows, answer))
                        .toList(),
                agencies(edition, rows),
                answer.edition().map(Edition::head),
                ImpactCount.of(rows));
    }

    private static Coverage coverage(Objective objective, ImpactRows making, List<ImpactRow> rows, Answer answer) {
        List<ItemId> programmes = rows.stream()
                .filter(r ->
                        r.successors().stream().anyMatch(s -> s.objective().id().equals(objective.id())))
                .map(ImpactRow::programme)
                .distinct()
                .toList();
        return new Coverage(objective, making.predecessors(objective), programmes, answer.serving(objective.id()));
    }

    private List<AgencyTodo> agencies(Edition edition, List<ImpactRow> rows) {
        Map<Optional<ItemId>, List<ImpactRow>> byAgency = new LinkedHashMap<>();
        rows.forEach(r ->
                byAgency.computeIfAbsent(r.agency(), a -> new ArrayList<>()).add(r));
        List<AgencyTodo> todos = new ArrayList<>();
        byAgency.forEach((agency, own) ->
                todos.add(new AgencyTodo(agency, agency.flatMap(a -> name(a, edition)), own, ImpactCount.of(own))));
        todos.sort(Comparator.comparing((AgencyTodo t) -> t.agency().isEmpty())
                .thenComparing(t -> t.name().orElse(""))
                .thenComparing(t -> t.agency().map(ItemId::text).orElse("")));
        return todos;
    }

    /** The name that an agency bears today, or bore when it was last named. */
    private Optional<String> name(ItemId agency, Edition edition) {
        List<Edition> newest = new ArrayList<>(library.draft().stream().toList());
        for (int i = library.editions().size() - 1; i >= 0; i--) {
            newest.add(library.editions().get(i));
        }
        newest.add(edition);
        return newest.stream()
                .flatMap(e -> e.agencies().stream())
                .filter(a -> a.id().equals(agency))
                .map(a -> a.currentName().name())
                .findFirst();
    }
}
