package id.masterplan.content;

import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.model.Ledger;
import id.masterplan.model.LedgerEntry;
import id.masterplan.model.RegionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The adopted editions of a region as the ledger tells them; the last one is in force. */
public final class EditionHeads {
    private EditionHeads() {}

    /** One head for each entry, oldest first. */
    public static List<EditionHead> of(RegionId region, Ledger ledger) {
        List<EditionHead> heads = new ArrayList<>();
        int last = ledger.editions().size() - 1;
        for (int i = 0; i <= last; i++) {
            EditionState state = i == last ? EditionState.IN_FORCE : EditionState.SUPERSEDED;
            heads.add(head(region, ledger.editions().get(i), state));
        }
        return heads;
    }

    private static EditionHead head(RegionId region, LedgerEntry entry, EditionState state) {
        return new EditionHead(
                region,
                entry.id(),
                state,
                entry.title(),
                entry.kind(),
                entry.period(),
                Optional.of(entry.adopted()),
                entry.instrument(),
                entry.alignedWith(),
                entry.reason(),
                Optional.of(entry.commit()),
                Optional.of(entry.digest()),
                entry.illustrative(),
                entry.sources());
    }
}
