package id.masterplan.site.view;

import java.util.List;

/** A line of a page's contents with the counts below it. */
public record ContentsEntry(Link link, List<Badge> badges) {
    /** Guards the list against later change. */
    public ContentsEntry {
        badges = List.copyOf(badges);
    }
}
