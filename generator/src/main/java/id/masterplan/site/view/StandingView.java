package id.masterplan.site.view;

import java.util.List;

/** A page about the site itself. */
public record StandingView(Chrome chrome, List<Contents> contents, Html body) implements PageView {
    /** Guards the lists against later change. */
    public StandingView {
        contents = List.copyOf(contents);
    }
}
