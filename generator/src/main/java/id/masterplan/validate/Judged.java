package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Dimension;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The edition that an evaluation or a table of results is about, and what can be reached of it. */
record Judged(Edition edition) {
    static Optional<Judged> of(RegionLibrary library, EditionId id) {
        return Stream.concat(library.editions().stream(), library.draft().stream())
                .filter(e -> e.head().id().equals(id))
                .findFirst()
                .map(Judged::new);
    }

    /** The ids of programmes, indicators and quick wins. */
    Set<String> items() {
        Set<String> ids = Known.ids(edition.programmes(), Programme::id);
        edition.programmes().forEach(p -> ids.addAll(Known.ids(p.indicators(), Indicator::id)));
        ids.addAll(Known.ids(edition.quickWins(), QuickWin::id));
        return ids;
    }

    /** The ids of the dimensions of the edition's scheme. */
    Set<String> dimensions() {
        return Known.ids(
                edition.vocabulary().dimensionSchemes().stream()
                        .filter(s -> s.id().equals(edition.frame().dimensionScheme()))
                        .flatMap(s -> s.dimensions().stream())
                        .toList(),
                Dimension::id);
    }

    /** The indicator of a programme with this id. */
    Optional<Indicator> indicator(ItemId id) {
        return edition.programmes().stream()
                .flatMap(p -> p.indicators().stream())
                .filter(i -> i.id().equals(id))
                .findFirst();
    }

    /** The dimension of a programme, of an indicator's programme, or of a quick win. */
    Optional<ItemId> dimension(ItemId item) {
        Optional<ItemId> programme = edition.programmes().stream()
                .filter(p -> p.id().equals(item) || p.indicators().stream().anyMatch(i -> i.id().equals(item)))
                .map(Programme::dimension)
                .findFirst();
        return programme.or(() -> edition.quickWins().stream()
                .filter(q -> q.id().equals(item))
                .map(QuickWin::dimension)
                .findFirst());
    }
}
