package id.masterplan.model;

import java.util.List;

/** What all regions share: the words that regulations define. */
public record Vocabulary(
        List<DimensionScheme> dimensionSchemes,
        List<CodeScheme> codeSchemes,
        List<FundingSource> fundingSources,
        List<EvaluationScheme> evaluationSchemes) {
    /** Guards the lists against later change. */
    public Vocabulary {
        dimensionSchemes = List.copyOf(dimensionSchemes);
        codeSchemes = List.copyOf(codeSchemes);
        fundingSources = List.copyOf(fundingSources);
        evaluationSchemes = List.copyOf(evaluationSchemes);
    }
}
