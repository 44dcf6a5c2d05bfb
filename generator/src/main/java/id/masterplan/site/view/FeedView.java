package id.masterplan.site.view;

import java.util.List;

/** The changes of a region as Atom; addresses are absolute. */
public record FeedView(
        Chrome chrome,
        String id,
        String title,
        String subtitle,
        String updated,
        String self,
        String page,
        String author,
        List<FeedEntry> entries)
        implements PageView {
    /** Guards the list against later change. */
    public FeedView {
        entries = List.copyOf(entries);
    }
}
