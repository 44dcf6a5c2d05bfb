package id.masterplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Public input gathered at a forum, and its answer. */
public record ForumNote(
        ItemId id,
        String title,
        LocalDate date,
        Optional<String> place,
        Optional<EditionId> edition,
        List<ForumInput> inputs,
        Prose body,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public ForumNote {
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
    }
}
