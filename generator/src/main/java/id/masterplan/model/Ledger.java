package id.masterplan.model;

import java.util.List;

/** The adopted editions of a region, oldest first; only ever appended to. */
public record Ledger(List<LedgerEntry> editions) {
    /** Guards the lists against later change. */
    public Ledger {
        editions = List.copyOf(editions);
    }
}
