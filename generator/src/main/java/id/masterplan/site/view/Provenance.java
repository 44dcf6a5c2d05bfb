package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/** Where the page's content comes from. */
public record Provenance(
        String edition,
        Optional<String> instrument,
        Optional<String> adopted,
        Optional<String> commit,
        Optional<String> digest,
        boolean illustrative,
        List<SourceLine> sources) {
    /** Guards the lists against later change. */
    public Provenance {
        sources = List.copyOf(sources);
    }
}
