package id.masterplan.model;

import java.util.List;

/** What grows beside the plan and is read at the head of the main branch. */
public record RegionRecord(
        Region region,
        List<Instrument> instruments,
        List<Rpjmd> rpjmds,
        List<Evaluation> evaluations,
        List<ForumNote> forumNotes,
        List<Realisations> realisations,
        List<Claim> claims,
        Ledger ledger,
        Vocabulary vocabulary) {
    /** Guards the lists against later change. */
    public RegionRecord {
        realisations = List.copyOf(realisations);
        claims = List.copyOf(claims);
        instruments = List.copyOf(instruments);
        rpjmds = List.copyOf(rpjmds);
        evaluations = List.copyOf(evaluations);
        forumNotes = List.copyOf(forumNotes);
    }
}
