package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.figures.Beside;
import id.masterplan.figures.Improvement;
import id.masterplan.figures.Scoring;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import id.masterplan.problem.ProblemCode;
import java.util.List;

/** Published scores beside the computed ones. A difference is told, and never corrected: the letter stands as printed. */
final class EvaluationFigures implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        List<EvaluationScheme> schemes = library.record().vocabulary().evaluationSchemes();
        List<Evaluation> all = library.record().evaluations();
        for (Evaluation evaluation : all) {
            Scoring scoring = Scoring.of(evaluation, schemes);
            components(scoring, findings);
            scoring.besideIndex()
                    .filter(Beside::differs)
                    .ifPresent(b -> findings.at(
                            evaluation.id(),
                            "/published_index",
                            ProblemCode.EVALUATION_INDEX_DIFFERS,
                            Plain.of(b.published()),
                            own(b)));
            Improvement.before(evaluation, all, schemes)
                    .ifPresent(before -> improvement(scoring, Scoring.of(before, schemes), findings));
        }
    }

    private static void components(Scoring scoring, Findings findings) {
        Evaluation evaluation = scoring.evaluation();
        for (int i = 0; i < evaluation.componentScores().size(); i++) {
            String pointer = "/component_scores/" + i + "/score";
            ItemId component = evaluation.componentScores().get(i).component();
            scoring.besideMean(component)
                    .filter(Beside::differs)
                    .ifPresent(b -> findings.at(
                            evaluation.id(),
                            pointer,
                            ProblemCode.EVALUATION_COMPONENT_DIFFERS,
                            component,
                            Plain.of(b.published()),
                            own(b)));
        }
    }

    private static void improvement(Scoring now, Scoring before, Findings findings) {
        Improvement.beside(now, before)
                .filter(Beside::differs)
                .ifPresent(b -> findings.at(
                        now.evaluation().id(),
                        "/improvement",
                        ProblemCode.EVALUATION_IMPROVEMENT_DIFFERS,
                        Plain.of(b.published()),
                        own(b),
                        before.evaluation().id()));
    }

    private static String own(Beside beside) {
        return beside.own().number().map(Plain::of).orElse("–");
    }
}
