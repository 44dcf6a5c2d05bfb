package id.masterplan.site.view;

import java.util.List;

/** The page of a quick win. */
public record QuickWinView(Chrome chrome, QuickWinSheet sheet, List<Link> links) implements PageView {
    /** Guards the lists against later change. */
    public QuickWinView {
        links = List.copyOf(links);
    }
}
