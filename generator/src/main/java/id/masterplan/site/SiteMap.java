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

    /** All pages of a region. */
    public List<Page> region(RegionLibrary library) {
        RegionDesk desk = new RegionDesk(setting, library);
        List<Page> pages = new ArrayList<>();
        pages.add(new RegionPage(desk).page());
        pages.addAll(new EditionPages(desk).pages());
        pages.addAll(new ChapterPages(desk).pages());
        pages.addAll(new ProgrammePages(desk).pages());
        pages.addAll(new QuickWinPages(desk).pages());
        pages.addAll(new FacetPages(desk).pages());
        pages.addAll(new RoadmapPages(desk).pages());
        pages.addAll(new AlignmentPages(desk).pages());
        pages.addAll(new PrintPages(desk).pages());
        pages.addAll(new RpjmdPages(desk).pages());
        pages.addAll(new ImpactPages(desk).pages());
        pages.addAll(new RealisationPages(desk).pages());
        pages.add(new InstrumentsPage(desk).page());
        pages.addAll(new EvaluationPages(desk).pages());
        pages.addAll(new ForumPages(desk).pages());
        pages.add(new QuickWinsPage(desk).page());
        pages.add(new ChoicePage(desk).page());
        pages.addAll(new ComparisonPages(desk).pages());
        pages.addAll(new SidesPages(desk).pages());
        pages.addAll(new HistoryPages(desk).pages());
        new FeedPage(desk).page().ifPresent(pages::add);
        NarrowFeeds feeds = new NarrowFeeds(desk);
        pages.addAll(feeds.items());
        pages.addAll(feeds.dimensions());
        pages.add(new LettersPages(desk).page(pages));
        pages.add(new Sitemaps(setting).region(desk, pages));
        return pages.stream().map(setting::placed).toList();
    }

    /** The parts of the search index over a region and its pages, as they stand in the site's own language. */
    public List<SearchShard> search(RegionLibrary library, List<Page> pages) {
        return new SearchShards(new RegionDesk(setting, library)).shards(pages);
    }

    /** The part of the search index that belongs to no region. */
    public SearchShard search() {
        return new NationalItems(setting).shard();
    }

    /** What the national pages need of a region; a region may be let go after its pages and this. */
    public RegionSummary summary(RegionLibrary library) {
        return new RegionSummaries(new RegionDesk(setting, library)).summary();
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
