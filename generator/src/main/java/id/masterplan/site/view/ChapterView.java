package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** The page of a chapter. */
public record ChapterView(
        Chrome chrome,
        ChapterSheet sheet,
        List<Contents> contents,
        Optional<Link> previous,
        Optional<Link> next,
        Optional<Link> history)
        implements PageView {
    /** Guards the lists against later change. */
    public ChapterView {
        contents = List.copyOf(contents);
    }
}
