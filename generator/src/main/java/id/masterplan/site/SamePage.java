package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the same page is in another edition.
 *
 * @param in its path, where that edition has it
 * @param item the item that the page is about, if any
 */
record SamePage(Function<Edition, Optional<String>> in, Optional<ItemId> item) {
    /** A page that every edition has. */
    static SamePage everywhere(Function<Edition, String> path) {
        return new SamePage(edition -> Optional.of(path.apply(edition)), Optional.empty());
    }

    static SamePage chapter(Addresses to, ItemId id) {
        return new SamePage(
                e -> e.chapters().stream().anyMatch(c -> c.id().equals(id))
                        ? Optional.of(to.chapter(e.head().id(), id))
                        : Optional.empty(),
                Optional.of(id));
    }

    static SamePage programme(Addresses to, ItemId id) {
        return new SamePage(
                e -> e.programmes().stream().anyMatch(p -> p.id().equals(id))
                        ? Optional.of(to.programme(e.head().id(), id))
                        : Optional.empty(),
                Optional.of(id));
    }

    static SamePage quickWin(Addresses to, ItemId id) {
        return new SamePage(
                e -> e.quickWins().stream().anyMatch(q -> q.id().equals(id))
                        ? Optional.of(to.quickWin(e.head().id(), id))
                        : Optional.empty(),
                Optional.of(id));
    }
}
