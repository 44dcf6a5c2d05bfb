package id.masterplan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the ledger: an adopted edition, pinned to a commit and to a digest over its source files.
 *
 * @param commit 40 hexadecimal digits
 * @param digest {@code sha256:} and 64 hexadecimal digits
 */
public record LedgerEntry(
        EditionId id,
        String title,
        EditionKind kind,
        Period period,
        LocalDate adopted,
        Reference instrument,
        Reference alignedWith,
        String reason,
        String commit,
        String digest,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public LedgerEntry {
        sources = List.copyOf(sources);
    }

    /** The same entry, pinned to another commit that holds the same text. */
    public LedgerEntry pinnedTo(String other) {
        return new LedgerEntry(
                id,
                title,
                kind,
                period,
                adopted,
                instrument,
                alignedWith,
                reason,
                other,
                digest,
                illustrative,
                sources);
    }
}
