package id.masterplan.site;

import id.masterplan.model.StandingPage;
import id.masterplan.prose.form.BlockText;
import id.masterplan.search.SearchItem;
import id.masterplan.search.SearchKind;
import id.masterplan.search.SearchShard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be found that belongs to no region: pages about the site and terms explained. */
final class NationalItems {
    /** The part of the index that every search loads; each language has its own. */
    private static final String SHARD = "umum";

    /** The names of all regions, where there are too many to be searched at once. */
    static final String REGIONS = "daerah";

    private final Setting setting;
    private final List<SearchItem> items = new ArrayList<>();

    NationalItems(Setting setting) {
        this.setting = setting;
    }

    SearchShard shard() {
        return new SearchShard(name(setting), Optional.empty(), Optional.empty(), Optional.empty(), items());
    }

    /** The name of the part in the site's language. */
    static String name(Setting setting) {
        return setting.isTranslated() ? SHARD + "-" + setting.labels().language() : SHARD;
    }

    /** The names of regions, the same in every language. */
    static SearchShard regions(List<RegionSummary> regions) {
        List<SearchItem> items = regions.stream()
                .sorted(Comparator.comparing(RegionSummary::region))
                .map(r -> new SearchItem(
                        SearchKind.REGION,
                        r.region().text(),
                        r.card().region().label(),
                        "",
                        new Addresses(r.region()).home(),
                        r.province(),
                        r.card().summary().orElse(""),
                        false))
                .toList();
        return new SearchShard(REGIONS, Optional.empty(), Optional.empty(), Optional.empty(), items);
    }

    List<SearchItem> items() {
        items.clear();
        setting.standing().forEach(this::page);
        return List.copyOf(items);
    }

    private void page(StandingPage page) {
        String address = Addresses.standing(page.id());
        boolean glossary = GlossaryEntry.isIn(page);
        String text = glossary
                ? page.summary()
                : page.summary() + " " + BlockText.plain(page.body().blocks());
        items.add(new SearchItem(
                SearchKind.STANDING, page.id().text(), page.title(), "", address, "", text, false, page.language()));
        if (glossary) {
            GlossaryEntry.of(page).forEach(entry -> term(entry, page.language()));
        }
    }

    private void term(GlossaryEntry e, String language) {
        items.add(new SearchItem(
                SearchKind.TERM,
                "istilah:" + e.term(),
                e.term(),
                "",
                e.path(),
                e.section(),
                e.meaning(),
                false,
                language));
    }
}
