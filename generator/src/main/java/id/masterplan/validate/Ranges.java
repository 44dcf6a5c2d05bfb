package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.Edition;
import id.masterplan.model.Evaluation;
import id.masterplan.model.Indicator;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;

/** A range runs from its smaller to its greater bound, wherever a value may stand. */
final class Ranges implements EditionRule, RecordRule {
    @Override
    public void check(Edition edition, RegionLibrary library, Findings findings) {
        for (Programme programme : edition.programmes()) {
            for (int i = 0; i < programme.budget().size(); i++) {
                Value amount = programme.budget().get(i).amount();
                range(programme.id(), "/budget/" + i + "/amount", amount, findings);
            }
            programme.indicators().forEach(i -> indicator(i, findings));
        }
        edition.quickWins().forEach(q -> q.progress().ifPresent(v -> range(q.id(), "/progress", v, findings)));
    }

    @Override
    public void check(RegionLibrary library, Findings findings) {
        for (Rpjmd plan : library.record().rpjmds()) {
            plan.objectives().forEach(o -> o.indicators().forEach(i -> indicator(i, findings)));
        }
        for (Evaluation note : library.record().evaluations()) {
            note.publishedIndex().ifPresent(v -> range(note.id(), "/published_index", v, findings));
            for (int i = 0; i < note.componentScores().size(); i++) {
                Value score = note.componentScores().get(i).score();
                range(note.id(), "/component_scores/" + i + "/score", score, findings);
            }
        }
    }

    private static void indicator(Indicator indicator, Findings findings) {
        for (int i = 0; i < indicator.targets().size(); i++) {
            range(
                    indicator.id(),
                    "/targets/" + i + "/value",
                    indicator.targets().get(i).value(),
                    findings);
        }
        indicator.baseline().ifPresent(b -> range(indicator.id(), "/baseline/value", b.value(), findings));
    }

    private static void range(ItemId item, String pointer, Value value, Findings findings) {
        if (value instanceof Value.Range range
                && range.min().isPresent()
                && range.max().isPresent()
                && range.min().get().compareTo(range.max().get()) > 0) {
            findings.at(
                    item,
                    pointer,
                    ProblemCode.RANGE_REVERSED,
                    item + pointer,
                    range.min().get().toPlainString(),
                    range.max().get().toPlainString());
        }
    }
}
