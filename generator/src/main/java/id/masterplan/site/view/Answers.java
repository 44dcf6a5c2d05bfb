package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** What a reader of a region asks first. */
public record Answers(
        List<Detail> facts,
        Optional<Brief> lastChange,
        Optional<Brief> draft,
        Optional<Brief> evaluation,
        Optional<Brief> forum,
        Optional<Brief> alignment,
        Optional<Brief> impact) {
    /** Guards the lists against later change. */
    public Answers {
        facts = List.copyOf(facts);
    }
}
