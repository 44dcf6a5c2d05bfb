package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionId;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchShard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of the search index of a region: one of the edition in force and the record, and one for each older edition
 * and the draft, which a browser loads only when asked to.
 */
final class SearchShards {
    private final RegionDesk desk;
    private final Map<EditionId, List<SearchItem>> made = new HashMap<>();

    SearchShards(RegionDesk desk) {
        this.desk = desk;
    }

    List<SearchShard> shards(List<Page> pages) {
        List<SearchShard> shards = new ArrayList<>();
        shards.add(shard(main(desk.addresses()), desk.library().inForce(), first(pages)));
        others(desk).forEach(e -> shards.add(shard(name(desk.addresses(), e), Optional.of(e), of(e))));
        return shards;
    }

    /** What can be found in the edition in force and the record. */
    List<SearchItem> first(List<Page> pages) {
        List<SearchItem> items = new ArrayList<>();
        desk.library().inForce().ifPresent(e -> items.addAll(of(e)));
        items.addAll(new RecordItems(desk).items(pages));
        return List.copyOf(items);
    }

    /** The editions that have a part of their own: the draft, then the older ones, newest first. */
    static List<Edition> others(RegionDesk desk) {
        List<Edition> others = new ArrayList<>(desk.library().draft().stream().toList());
        List<Edition> editions = desk.library().editions();
        for (int i = editions.size() - 2; i >= 0; i--) {
            others.add(editions.get(i));
        }
        return others;
    }

    /** The part of the edition in force and the record. */
    static String main(Addresses to) {
        return to.region() + "/utama";
    }

    /** The part of another edition. */
    static String name(Addresses to, Edition edition) {
        return to.region() + "/edisi-" + edition.head().id();
    }

    /** An edition and what it changed. */
    private List<SearchItem> of(Edition edition) {
        return made.computeIfAbsent(edition.head().id(), id -> {
            List<SearchItem> items = new ArrayList<>(new EditionItems(desk, edition).items());
            items.addAll(new ChangeItems(desk).items(id));
            return List.copyOf(items);
        });
    }

    private SearchShard shard(String name, Optional<Edition> edition, List<SearchItem> items) {
        return new SearchShard(
                name,
                Optional.of(desk.regionName()),
                edition.map(e -> e.head().id().text()),
                edition.map(e -> Labels.key(e.head().state())),
                items);
    }
}
