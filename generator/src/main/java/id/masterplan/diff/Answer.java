package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.RpjmdLink;
import java.util.List;
import java.util.Optional;

/** What the next edition, or the draft, has done about a newer RPJMD. */
final class Answer {
    private final RpjmdOrder order;
    private final Rpjmd to;
    private final Optional<Edition> edition;
    private final Optional<EditionDiff> comparison;

    Answer(RegionLibrary library, RpjmdOrder order, Edition left, Rpjmd to) {
        this.order = order;
        this.to = to;
        int next = library.editions().indexOf(left) + 1;
        this.edition = library.editions().subList(next, library.editions().size()).stream()
                .filter(e -> follows(e))
                .findFirst()
                .or(library::draft);
        this.comparison = edition.flatMap(
                e -> library.comparison(left.head().id(), e.head().id()));
    }

    private boolean follows(Edition later) {
        return order.followed(later)
                .map(p -> order.place(p.id()) >= order.place(to.id()))
                .orElse(false);
    }

    Optional<Edition> edition() {
        return edition;
    }

    /** The programmes that a programme became. */
    private List<Programme> heirs(ItemId programme) {
        List<ItemId> ids = comparison
                .flatMap(c -> c.items().stream()
                        .filter(i ->
                                i.kind() == ItemKind.PROGRAMME && i.before().contains(programme))
                        .findFirst())
                .map(ItemDiff::after)
                .orElse(List.of(programme));
        return programmes().stream().filter(p -> ids.contains(p.id())).toList();
    }

    private List<Programme> programmes() {
        return edition.map(Edition::programmes).orElse(List.of());
    }

    Answered of(ItemId programme) {
        if (edition.isEmpty()) {
            return Answered.OPEN;
        }
        List<Programme> heirs = heirs(programme);
        if (heirs.isEmpty()) {
            return Answered.DROPPED;
        }
        List<Integer> places = heirs.stream()
                .flatMap(p -> p.rpjmdLinks().stream())
                .map(l -> order.place(l.plan()))
                .toList();
        int own = order.place(to.id());
        return places.contains(own)
                ? Answered.DONE
                : places.stream().anyMatch(p -> p > own) ? Answered.OVERTAKEN : Answered.OPEN;
    }

    /** The objectives of the newer RPJMD that a programme is linked to now. */
    List<Objective> links(ItemId programme) {
        List<ItemId> linked = heirs(programme).stream()
                .flatMap(p -> p.rpjmdLinks().stream())
                .filter(l -> l.plan().equals(to.id()))
                .map(RpjmdLink::objective)
                .toList();
        return order.objectives(to).stream()
                .filter(o -> linked.contains(o.id()))
                .toList();
    }

    /** The programmes that are linked to an objective of the newer RPJMD now. */
    List<ItemId> serving(ItemId objective) {
        return programmes().stream()
                .filter(p -> p.rpjmdLinks().stream()
                        .anyMatch(l -> l.plan().equals(to.id()) && l.objective().equals(objective)))
                .map(Programme::id)
                .toList();
    }
}
