package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.RpjmdLink;
import java.util.List;
import java.util.Optional;

/**
 * A programme and one of its links, and what a newer RPJMD made of it.
 *
 * @param title of the programme
 * @param agency that leads it
 * @param link empty for a programme without any link
 * @param objective that the link points to, where it is known
 * @param stale whether the link pointed to an RPJMD older than the one that the edition follows
 * @param fate empty without a link
 * @param code empty where the link has no code
 * @param suggestion only where the objective is gone and one of the newer RPJMD clearly comes nearest
 * @param answerLinks objectives of the newer RPJMD that the next edition links the programme to
 */
public record ImpactRow(
        ItemId programme,
        String title,
        ItemId dimension,
        Optional<ItemId> agency,
        Optional<RpjmdLink> link,
        Optional<Objective> objective,
        boolean stale,
        Optional<ObjectiveFate> fate,
        List<Successor> successors,
        Optional<CodeCheck> code,
        Duty duty,
        Optional<Suggestion> suggestion,
        Answered answered,
        List<Objective> answerLinks) {
    /** Guards the lists against later change. */
    public ImpactRow {
        successors = List.copyOf(successors);
        answerLinks = List.copyOf(answerLinks);
    }

    /** Whether somebody has to decide something that the next edition has not decided yet. */
    public boolean isToDo() {
        return duty != Duty.KEEP && answered == Answered.OPEN;
    }
}
