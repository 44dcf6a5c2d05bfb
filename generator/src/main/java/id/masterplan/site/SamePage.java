package id.masterplan.site;

import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the same page is in another edition.
 *
 * @param in its path, where that edition has it
 * @param item the item that the page is about, if any
 * @param file the item's file in the working tree, where it is known
 */
record SamePage(Function<Edition, Optional<String>> in, Optional<ItemId> item, Optional<String> file) {
    /** A page that every edition has. */
    static SamePage everywhere(Function<Edition, String> path) {
        return new SamePage(edition -> Optional.of(path.apply(edition)), Optional.empty(), Optional.empty());
    }

    static SamePage chapter(Addresses to, ItemId id) {
        return new SamePage(
                e -> e.chapters().stream().anyMatch(c -> c.id().equals(id))
                        ? Optional.of(to.chapter(e.head().id(), id))
                        : Optional.empty(),
                Optional.of(id),
                Optional.empty());
    }

    /** A chapter that is at hand, with its file. */
    static SamePage chapter(Addresses to, Chapter chapter) {
        SamePage same = chapter(to, chapter.id());
        return new SamePage(
                same.in(),
                same.item(),
                Optional.of("content/regions/" + to.region() + "/masterplan/" + chapter.file()));
    }

    static SamePage programme(Addresses to, ItemId id) {
        return new SamePage(
                e -> e.programmes().stream().anyMatch(p -> p.id().equals(id))
                        ? Optional.of(to.programme(e.head().id(), id))
                        : Optional.empty(),
                Optional.of(id),
                Optional.of("data/regions/" + to.region() + "/plan/programmes/" + id + ".yaml"));
    }

    static SamePage quickWin(Addresses to, ItemId id) {
        return new SamePage(
                e -> e.quickWins().stream().anyMatch(q -> q.id().equals(id))
                        ? Optional.of(to.quickWin(e.head().id(), id))
                        : Optional.empty(),
                Optional.of(id),
                Optional.of("content/regions/" + to.region() + "/quick-wins/" + id + ".md"));
    }
}
