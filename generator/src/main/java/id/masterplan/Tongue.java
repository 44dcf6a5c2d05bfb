package id.masterplan;

import id.masterplan.bake.Baker;
import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Site;
import id.masterplan.model.StandingPage;
import id.masterplan.search.SearchShard;
import id.masterplan.site.Labels;
import id.masterplan.site.Page;
import id.masterplan.site.RegionSite;
import id.masterplan.site.RegionSummary;
import id.masterplan.site.Setting;
import id.masterplan.site.SiteMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What it takes to build the site in one language.
 *
 * @param summaries of the regions built so far
 */
record Tongue(SiteMap map, Baker baker, List<RegionSummary> summaries) implements AutoCloseable {
    static Tongue of(Site site, List<StandingPage> standing, String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        return new Tongue(
                new SiteMap(new Setting(site, standing, labels)), Baker.open(labels::word), new ArrayList<>());
    }

    /** A region, which may be let go when its pages are written. */
    RegionSite region(RegionLibrary library) {
        RegionSite region = map.region(library);
        summaries.add(region.summary());
        return region;
    }

    /** The pages that belong to no region, once all regions are built. */
    List<Page> national() {
        return map.national(summaries);
    }

    /** The parts of the search index that belong to no region, once all regions are built. */
    List<SearchShard> search() {
        return map.search(summaries);
    }

    /** Files beside the pages, once all regions are built. */
    Map<String, String> files() {
        return map.files(summaries);
    }

    @Override
    public void close() {
        baker.close();
    }
}
