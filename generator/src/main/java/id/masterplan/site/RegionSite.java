package id.masterplan.site;

import id.masterplan.search.SearchShard;
import java.util.ArrayList;
import java.util.List;

/** What the site has of one region, in one language; it may be let go when all of it is taken. */
public final class RegionSite {
    private final RegionDesk desk;
    private final SearchShards search;

    RegionSite(RegionDesk desk) {
        this.desk = desk;
        this.search = new SearchShards(desk);
    }

    /** All its pages. */
    public List<Page> pages() {
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
        pages.add(new LettersPages(desk, search).page(pages));
        pages.add(new Sitemaps(desk.setting()).region(desk, pages));
        return pages.stream().map(desk.setting()::placed).toList();
    }

    /** Its parts of the search index, over its pages too. */
    public List<SearchShard> search(List<Page> pages) {
        return search.shards(pages);
    }

    /** What the national pages need of it. */
    public RegionSummary summary() {
        return new RegionSummaries(desk).summary();
    }
}
