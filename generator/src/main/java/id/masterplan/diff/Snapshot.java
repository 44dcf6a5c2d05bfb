package id.masterplan.diff;

import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An edition with its items and chapters by id, gathered once for all comparisons it takes part in. */
record Snapshot(Edition edition, Map<ItemId, Item> items, Map<ItemId, Chapter> chapters) {

    static Snapshot of(Edition edition) {
        Map<ItemId, Chapter> chapters = new LinkedHashMap<>();
        edition.chapters().forEach(c -> chapters.put(c.id(), c));
        return new Snapshot(edition, Items.of(edition), chapters);
    }

    /** An item, or a chapter as one. */
    Optional<Item> item(ItemId id) {
        return Optional.ofNullable(items.get(id))
                .or(() -> Optional.ofNullable(chapters.get(id)).map(ChapterDiffs::item));
    }

    /** Every id that pairs across editions. */
    Set<ItemId> ids() {
        Set<ItemId> ids = new LinkedHashSet<>(items.keySet());
        ids.addAll(chapters.keySet());
        return ids;
    }
}
