package id.masterplan.site.view;

import java.util.List;

/** A chapter's text. */
public record ChapterSheet(String id, String title, Html body, List<SourceLine> sources, boolean illustrative) {
    /** Guards the lists against later change. */
    public ChapterSheet {
        sources = List.copyOf(sources);
    }
}
