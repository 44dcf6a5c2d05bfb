package id.masterplan.site.view;

import java.util.List;

/**
 * The page of a programme.
 *
 * @param links to the history and the comparison
 */
public record ProgrammeView(Chrome chrome, ProgrammeSheet sheet, List<Link> links) implements PageView {
    /** Guards the lists against later change. */
    public ProgrammeView {
        links = List.copyOf(links);
    }
}
