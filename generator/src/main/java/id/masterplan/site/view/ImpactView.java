package id.masterplan.site.view;

import java.util.List;

/**
 * The page of what a newer RPJMD leaves unaligned.
 *
 * @param plan the RPJMD
 * @param editions the editions left behind, the newest first
 */
public record ImpactView(Chrome chrome, Link plan, List<ImpactSheet> editions, List<Link> downloads)
        implements PageView {
    /** Guards the lists against later change. */
    public ImpactView {
        editions = List.copyOf(editions);
        downloads = List.copyOf(downloads);
    }
}
