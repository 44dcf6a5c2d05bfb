package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What a reader of a region asks first.
 *
 * @param waiting what the next revision has to answer
 */
public record Answers(
        List<Detail> facts,
        Optional<Brief> progress,
        Optional<Brief> lastChange,
        Optional<Brief> draft,
        Optional<Brief> evaluation,
        Optional<Brief> forum,
        Optional<Brief> alignment,
        List<Brief> waiting) {
    /** Guards the lists against later change. */
    public Answers {
        facts = List.copyOf(facts);
        waiting = List.copyOf(waiting);
    }
}
