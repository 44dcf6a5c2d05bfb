package id.masterplan.site.view;

import java.util.List;

/**
 * Where the page's content comes from, and what it is worth.
 *
 * @param about the edition, or what else the page was made from
 * @param proofs of the adopted editions that it was made from
 * @param illustrative whether it is not from a source
 * @param trust how to cite and check the page
 */
public record Provenance(
        String about, List<Proof> proofs, boolean illustrative, List<SourceLine> sources, Trust trust) {
    /** Guards the lists against later change. */
    public Provenance {
        proofs = List.copyOf(proofs);
        sources = List.copyOf(sources);
    }
}
