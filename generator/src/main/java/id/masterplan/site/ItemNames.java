package id.masterplan.site;

import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ThreeItem;
import id.masterplan.diff.ThreeWay;
import id.masterplan.model.Chapter;
import id.masterplan.model.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How the items that compared texts link to are called, so that readers see no ids.
 *
 * @param names by id
 */
public record ItemNames(Map<String, String> names) {
    /** Of texts that belong to no edition. */
    public static final ItemNames NONE = new ItemNames(Map.of());

    /** Guards the map against later change. */
    public ItemNames {
        names = new TreeMap<>(names);
    }

    /** The names of two editions, the later one's where both have the item. */
    public static ItemNames of(EditionDiff diff) {
        Map<String, String> names = new TreeMap<>();
        for (ItemDiff item : diff.items()) {
            item.nameBefore().ifPresent(n -> put(names, item.before(), n));
        }
        for (ItemDiff item : diff.items()) {
            item.nameAfter().ifPresent(n -> put(names, item.after(), n));
        }
        for (ChapterDiff chapter : diff.chapters()) {
            for (Chapter side : Stream.of(chapter.before(), chapter.after())
                    .flatMap(Optional::stream)
                    .toList()) {
                names.put(side.id().text(), side.title());
            }
        }
        return new ItemNames(names);
    }

    /** The newest names of what three editions do not have alike. */
    public static ItemNames of(ThreeWay three) {
        Map<String, String> names = new TreeMap<>();
        for (ThreeItem item : three.items()) {
            Stream.of(item.inForce(), item.draft(), item.proposal()).forEach(ids -> put(names, ids, item.name()));
        }
        return new ItemNames(names);
    }

    /** The names of several that merged or split are joined in the order of their ids. */
    private static void put(Map<String, String> names, List<ItemId> ids, String name) {
        List<String> each = List.of(name.split(" \\+ ", -1));
        for (int i = 0; i < ids.size(); i++) {
            names.put(ids.get(i).text(), each.size() == ids.size() ? each.get(i) : name);
        }
    }

    /** The name of an item. */
    Optional<String> of(String id) {
        return Optional.ofNullable(names.get(id));
    }
}
