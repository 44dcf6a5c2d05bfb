package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A page about the site itself.
 *
 * @param language that it is written in where that is not the site's
 */
public record StandingView(Chrome chrome, Optional<String> language, List<Contents> contents, Html body)
        implements PageView {
    /** Guards the lists against later change. */
    public StandingView {
        contents = List.copyOf(contents);
    }
}
