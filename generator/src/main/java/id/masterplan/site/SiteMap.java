package id.masterplan.site;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.search.SearchShard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which pages there are: those of a region, and those that belong to none. */
public final class SiteMap {
    private final Setting setting;

    /** A site with its standing pages, in the language of the words. */
    public SiteMap(Setting setting) {
        this.setting = setting;
    }

    /** What the site has of a region. */
    public RegionSite region(RegionLibrary library) {
        return new RegionSite(new RegionDesk(setting, library));
    }

    /** The parts of the search index that belong to no region: those of this language, and those of all with the first. */
    public List<SearchShard> search(List<RegionSummary> regions) {
        List<SearchShard> shards = new ArrayList<>(List.of(new NationalItems(setting).shard()));
        if (!setting.isTranslated() && !SearchPage.atOnce(regions)) {
            shards.add(NationalItems.regions(regions));
        }
        return shards;
    }

    /** The pages that belong to no region. */
    public List<Page> national(List<RegionSummary> regions) {
        List<Page> pages = new ArrayList<>(new NationalPages(setting).pages(regions));
        pages.addAll(new Sitemaps(setting).national(regions, pages));
        return pages.stream().map(setting::placed).toList();
    }

    /** Files at the site's root that are no pages, by path; one set for all languages. */
    public Map<String, String> files(List<RegionSummary> regions) {
        return new PlainFiles(setting).all(regions);
    }
}
