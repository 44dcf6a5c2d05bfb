package id.masterplan.site.view;

import java.util.List;

/** All addresses of a region, or the site maps of all regions. */
public record SitemapView(Chrome chrome, boolean ofRegions, List<SitemapEntry> entries) implements PageView {
    /** Guards the lists against later change. */
    public SitemapView {
        entries = List.copyOf(entries);
    }
}
