package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Evaluation;
import id.masterplan.model.FollowUp;
import id.masterplan.model.ItemId;
import id.masterplan.model.Recommendation;
import id.masterplan.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The draft answers what assessors recommended for the edition it is to replace; they ask for it the year after (domain
 * 2.4). Told once an evaluation, at its first open recommendation; a follow-up of status open is an answer.
 */
final class Unanswered implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        if (library.draft().isEmpty() || library.inForce().isEmpty()) {
            return;
        }
        Set<ItemId> answered = new HashSet<>();
        for (Edition edition : Known.editions(library)) {
            edition.followUps().stream().map(FollowUp::recommendation).forEach(answered::add);
        }
        for (Evaluation note : library.record().evaluations()) {
            if (note.edition().equals(library.inForce().get().head().id())) {
                List<Recommendation> given = note.recommendations();
                List<Integer> open = IntStream.range(0, given.size())
                        .filter(i -> !answered.contains(given.get(i).id()))
                        .boxed()
                        .toList();
                told(note, open, findings);
            }
        }
    }

    private static void told(Evaluation note, List<Integer> open, Findings findings) {
        if (!open.isEmpty()) {
            String named = Told.list(
                    open.stream().map(i -> note.recommendations().get(i).id()).toList());
            String pointer = "/recommendations/" + open.get(0);
            findings.at(note.id(), pointer, ProblemCode.RECOMMENDATION_UNANSWERED, note.id(), named);
        }
    }
}
