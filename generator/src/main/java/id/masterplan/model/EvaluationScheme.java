package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/**
 * The components and weights of a year's evaluation.
 *
 * @param year absent where the source does not date the evaluation
 */
public record EvaluationScheme(
        ItemId id,
        Label title,
        Optional<Integer> year,
        Optional<String> cohort,
        Optional<ItemId> supersedes,
        Optional<SchemeStatus> status,
        Optional<Scale> scale,
        List<EvaluationComponent> components,
        List<Question> questions,
        List<Source> sources) {
    /** Guards the lists against later change. */
    public EvaluationScheme {
        questions = List.copyOf(questions);
        components = List.copyOf(components);
        sources = List.copyOf(sources);
    }
}
