package id.masterplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation note: part of the record, bound to the edition that it judged.
 *
 * @param stage 1 or 2: evaluations are held twice a year
 * @param publishedIndex the achievement index as published, scale 0 to 4
 * @param body the note's text below its front matter
 */
public record Evaluation(
        ItemId id,
        String title,
        EditionId edition,
        Reference scheme,
        int year,
        Optional<EvaluationKind> kind,
        Optional<Integer> stage,
        LocalDate date,
        List<Assessor> assessors,
        List<ComponentScore> componentScores,
        List<DimensionScore> dimensionScores,
        List<QuestionScore> questionScores,
        Optional<Value> publishedIndex,
        Optional<Value> improvement,
        List<Finding> strengths,
        List<Finding> weaknesses,
        List<Recommendation> recommendations,
        Prose body,
        boolean illustrative,
        List<Source> sources)
        implements Sourced {
    /** Guards the lists against later change. */
    public Evaluation {
        dimensionScores = List.copyOf(dimensionScores);
        questionScores = List.copyOf(questionScores);
        assessors = List.copyOf(assessors);
        componentScores = List.copyOf(componentScores);
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        recommendations = List.copyOf(recommendations);
        sources = List.copyOf(sources);
    }
}
