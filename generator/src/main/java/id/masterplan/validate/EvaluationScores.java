package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.figures.Scoring;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import id.masterplan.model.Question;
import id.masterplan.model.Scale;
import id.masterplan.model.Value;
import id.masterplan.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Scores are given to questions and dimensions that there are, and lie on the scale; without a word on it, 0 to 4. */
final class EvaluationScores implements RecordRule {
    private static final Scale USUAL = new Scale(BigDecimal.ZERO, BigDecimal.valueOf(4));

    @Override
    public void check(RegionLibrary library, Findings findings) {
        for (Evaluation evaluation : library.record().evaluations()) {
            Optional<EvaluationScheme> scheme = Scoring.of(
                            evaluation, library.record().vocabulary().evaluationSchemes())
                    .scheme();
            questions(evaluation, scheme, findings);
            dimensions(evaluation, library, findings);
            scheme.ifPresent(s -> scores(evaluation, s.scale().orElse(USUAL), findings));
        }
    }

    private static void questions(Evaluation evaluation, Optional<EvaluationScheme> scheme, Findings findings) {
        if (scheme.isEmpty()) {
            return;
        }
        Set<String> questions = Known.ids(scheme.get().questions(), Question::id);
        for (int i = 0; i < evaluation.questionScores().size(); i++) {
            String question = evaluation.questionScores().get(i).question().text();
            findings.known(evaluation.id(), "/question_scores/" + i + "/question", question, questions);
        }
    }

    /** The dimensions are those of the edition that was judged. */
    private static void dimensions(Evaluation evaluation, RegionLibrary library, Findings findings) {
        Optional<Set<String>> known = Judged.of(library, evaluation.edition()).map(Judged::dimensions);
        for (int i = 0; i < evaluation.dimensionScores().size() && known.isPresent(); i++) {
            String dimension = evaluation.dimensionScores().get(i).dimension().text();
            findings.known(evaluation.id(), "/dimension_scores/" + i + "/dimension", dimension, known.get());
        }
    }

    private static void scores(Evaluation evaluation, Scale scale, Findings findings) {
        ItemId id = evaluation.id();
        for (int i = 0; i < evaluation.componentScores().size(); i++) {
            Value score = evaluation.componentScores().get(i).score();
            score(id, "/component_scores/" + i + "/score", score, scale, findings);
        }
        for (int i = 0; i < evaluation.dimensionScores().size(); i++) {
            Value score = evaluation.dimensionScores().get(i).score();
            score(id, "/dimension_scores/" + i + "/score", score, scale, findings);
        }
        for (int i = 0; i < evaluation.questionScores().size(); i++) {
            Value score = evaluation.questionScores().get(i).score();
            score(id, "/question_scores/" + i + "/score", score, scale, findings);
        }
        evaluation.publishedIndex().ifPresent(v -> score(id, "/published_index", v, scale, findings));
    }

    private static void score(ItemId id, String pointer, Value value, Scale scale, Findings findings) {
        Plain.number(value)
                .filter(n -> n.compareTo(scale.min()) < 0 || n.compareTo(scale.max()) > 0)
                .ifPresent(n -> findings.at(
                        id,
                        pointer,
                        ProblemCode.EVALUATION_SCORE_OUTSIDE_SCALE,
                        Plain.of(n),
                        Plain.of(scale.min()),
                        Plain.of(scale.max())));
    }
}
