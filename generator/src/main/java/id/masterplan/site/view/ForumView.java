package id.masterplan.site.view;

import java.util.List;

/** The page of a forum note. */
public record ForumView(
        Chrome chrome,
        List<Detail> facts,
        List<ForumEntry> inputs,
        Html body,
        List<SourceLine> sources,
        boolean illustrative)
        implements PageView {
    /** Guards the lists against later change. */
    public ForumView {
        facts = List.copyOf(facts);
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }
}
