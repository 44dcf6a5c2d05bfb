package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * Where the page's content comes from, and what it is worth.
 *
 * @param about the edition, or what else the page was made from
 * @param proofs of the adopted editions that it was made from
 * @param illustrative what of it is an example, in words; empty where it is all from sources
 * @param trust how to cite and check the page
 */
public record Provenance(
        String about, List<Proof> proofs, Optional<String> illustrative, List<SourceLine> sources, Trust trust) {
    /** Guards the lists against later change. */
    public Provenance {
        proofs = List.copyOf(proofs);
        sources = List.copyOf(sources);
    }
}
