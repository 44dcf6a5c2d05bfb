package id.masterplan.model;

import java.util.List;
import java.util.Optional;

/** The components and weights of a year's evaluation. */
public record EvaluationScheme(
        ItemId id,
        Label title,
        int year,
        Optional<String> cohort,
        List<EvaluationComponent> components,
        List<Source> sources) {
    /** Guards the lists against later change. */
    public EvaluationScheme {
        components = List.copyOf(components);
        sources = List.copyOf(sources);
    }
}
