package id.masterplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What names an edition: a line of the ledger, or the draft.
 *
 * @param adopted empty for the draft
 * @param commit empty for the draft
 * @param digest empty for the draft
 */
public record EditionHead(
        RegionId region,
        EditionId id,
        EditionState state,
        String title,
        EditionKind kind,
        Period period,
        Optional<LocalDate> adopted,
        Reference instrument,
        Reference alignedWith,
        String reason,
        Optional<String> commit,
        Optional<String> digest,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public EditionHead {
        sources = List.copyOf(sources);
    }

    /** The same head under another name. */
    public EditionHead named(EditionId other) {
        return new EditionHead(
                region,
                other,
                state,
                title,
                kind,
                period,
                adopted,
                instrument,
                alignedWith,
                reason,
                commit,
                digest,
                illustrative,
                sources);
    }
}
