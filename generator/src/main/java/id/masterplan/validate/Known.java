package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Agency;
import id.masterplan.model.Analysis;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.Edition;
import id.masterplan.model.Institution;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Strategy;
import id.masterplan.model.SubDimension;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The agencies of every edition and the draft; an RPJMD may name one that only some of them hold. */
    static Set<String> everyAgency(RegionLibrary library) {
        Set<String> ids = new TreeSet<>();
        editions(library).forEach(e -> ids.addAll(agencies(e)));
        return ids;
    }

    /** Adopted editions, oldest first, and the draft after them. */
    static List<Edition> editions(RegionLibrary library) {
        return Stream.concat(library.editions().stream(), library.draft().stream())
                .toList();
    }

    /** The adopted editions before an edition, oldest first. */
    static List<Edition> before(Edition edition, RegionLibrary library) {
        return library.editions().stream()
                .takeWhile(e -> !e.head().id().equals(edition.head().id()))
                .toList();
    }

    /** The editions before an edition, and itself. */
    static List<Edition> upTo(Edition edition, RegionLibrary library) {
        return Stream.concat(before(edition, library).stream(), Stream.of(edition))
                .toList();
    }

    static Set<String> plans(List<Rpjmd> plans) {
        return ids(plans, Rpjmd::id);
    }

    static Set<String> objectives(List<Rpjmd> plans) {
        return ids(plans.stream().flatMap(p -> p.objectives().stream()).toList(), Objective::id);
    }

    /** The dimension scheme that an edition names, where it exists. */
    static Optional<DimensionScheme> scheme(Edition edition) {
        ItemId named = edition.frame().dimensionScheme();
        return edition.vocabulary().dimensionSchemes().stream()
                .filter(s -> s.id().equals(named))
                .findFirst();
    }

    /** The parts of a dimension, where the scheme has it. */
    static Optional<Set<String>> subDimensions(DimensionScheme scheme, ItemId dimension) {
        return scheme.dimensions().stream()
                .filter(d -> d.id().equals(dimension))
                .findFirst()
                .map(d -> ids(d.subDimensions(), SubDimension::id));
    }

    /** Every item of an edition that a change record, an evaluation or a forum note may name. */
    static Set<String> items(Edition edition) {
        Set<String> ids = new TreeSet<>(agencies(edition));
        edition.programmes().forEach(p -> {
            ids.add(p.id().text());
            p.indicators().forEach(i -> ids.add(i.id().text()));
            p.actions().forEach(a -> ids.add(a.id().text()));
        });
        ids.addAll(ids(edition.strategies(), Strategy::id));
        ids.addAll(ids(edition.institutions(), Institution::id));
        ids.addAll(ids(edition.analyses(), Analysis::id));
        edition.quickWins().forEach(q -> ids.add(q.id().text()));
        edition.chapters().forEach(c -> ids.add(c.id().text()));
        edition.frame().missions().forEach(m -> ids.add(m.id().text()));
        edition.frame().goals().forEach(g -> ids.add(g.id().text()));
        edition.frame().phases().forEach(p -> ids.add(p.id().text()));
        return ids;
    }
}
