package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * Where the page's content comes from, and what it is worth.
 *
 * @param trust how to cite and check the page
 */
public record Provenance(
        String edition,
        Optional<String> instrument,
        Optional<String> adopted,
        Optional<String> commit,
        Optional<String> digest,
        boolean illustrative,
        List<SourceLine> sources,
        Trust trust) {
    /** Guards the lists against later change. */
    public Provenance {
        sources = List.copyOf(sources);
    }
}
