package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * A compared text in reading order.
 *
 * @param notice said where the text could not be compared in full
 * @param sections what became of its sections, linked to their headings where these are shown
 * @param renumbered what is said of sections that only bear another number; empty where there are none
 * @param first the first change, for who wants to go from one to the next
 */
public record ShownText(
        Optional<String> notice,
        List<SectionLine> sections,
        Optional<String> renumbered,
        Optional<Link> first,
        List<ShownRun> runs) {
    /** Guards the lists against later change. */
    public ShownText {
        sections = List.copyOf(sections);
        runs = List.copyOf(runs);
    }

    /** No text at all. */
    public static final ShownText NONE =
            new ShownText(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of());
}
