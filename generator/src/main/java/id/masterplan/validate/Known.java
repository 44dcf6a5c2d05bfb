package id.masterplan.validate;

import id.masterplan.model.Agency;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Rpjmd;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The ids that an edition's fields may point to. */
final class Known {
    private Known() {}

    static <T> Set<String> ids(Collection<T> items, Function<T, ItemId> id) {
        Set<String> ids = new TreeSet<>();
        items.forEach(i -> ids.add(id.apply(i).text()));
        return ids;
    }

    static Set<String> agencies(Edition edition) {
        return ids(edition.agencies(), Agency::id);
    }

    static Set<String> plans(List<Rpjmd> plans) {
        return ids(plans, Rpjmd::id);
    }

    static Set<String> objectives(List<Rpjmd> plans) {
        return ids(plans.stream().flatMap(p -> p.objectives().stream()).toList(), Objective::id);
    }

    /** Every item of an edition that a change record, an evaluation or a forum note may name. */
    static Set<String> items(Edition edition) {
        Set<String> ids = new TreeSet<>(agencies(edition));
        edition.programmes().forEach(p -> {
            ids.add(p.id().text());
            p.indicators().forEach(i -> ids.add(i.id().text()));
        });
        edition.quickWins().forEach(q -> ids.add(q.id().text()));
        edition.chapters().forEach(c -> ids.add(c.id().text()));
        edition.frame().missions().forEach(m -> ids.add(m.id().text()));
        edition.frame().goals().forEach(g -> ids.add(g.id().text()));
        edition.frame().phases().forEach(p -> ids.add(p.id().text()));
        return ids;
    }
}
