package id.masterplan.model;

import java.util.List;

/** What all regions share: the words that regulations define. */
public record Vocabulary(
        List<DimensionScheme> dimensionSchemes,
        List<CodeScheme> codeSchemes,
        List<FundingSource> fundingSources,
        List<EvaluationScheme> evaluationSchemes,
        List<CodeMapping> codeMappings,
        List<IndicatorList> indicatorLists,
        List<ValueChainType> valueChain) {
    /** Guards the lists against later change. */
    public Vocabulary {
        codeMappings = List.copyOf(codeMappings);
        indicatorLists = List.copyOf(indicatorLists);
        valueChain = List.copyOf(valueChain);
        dimensionSchemes = List.copyOf(dimensionSchemes);
        codeSchemes = List.copyOf(codeSchemes);
        fundingSources = List.copyOf(fundingSources);
        evaluationSchemes = List.copyOf(evaluationSchemes);
    }
}
