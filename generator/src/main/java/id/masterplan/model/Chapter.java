package id.masterplan.model;

import java.util.List;

/**
 * A chapter of the plan's text. Its number comes from the file name, its identity from its id.
 *
 * @param file name of its file, such as {@code 03-swot.md}
 */
public record Chapter(
        ItemId id, int number, String file, String title, Prose body, boolean illustrative, List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Chapter {
        sources = List.copyOf(sources);
    }
}
