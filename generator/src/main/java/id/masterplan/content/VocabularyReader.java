package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import id.masterplan.model.CodeSchemes;
import id.masterplan.model.FundingSources;
import id.masterplan.model.ValueChain;
import id.masterplan.model.Vocabulary;
import java.util.List;

/** Reads what all regions share. */
final class VocabularyReader {
    private static final String KNOWN =
            "dimensions/<id>.yaml, evaluations/<id>.yaml, code-schemes.yaml, code-mappings/<id>.yaml,"
                    + " funding-sources.yaml, indicator-lists/<id>.yaml, value-chain.yaml";

    private VocabularyReader() {}

    static Vocabulary read(Gathering gathering) {
        Vocabulary vocabulary = new Vocabulary(
                gathering.yamlFolder(Folders.VOCABULARY + "dimensions/", Shape.DIMENSION_SCHEME),
                gathering
                        .optional(Folders.VOCABULARY + "code-schemes.yaml", Shape.CODE_SCHEMES)
                        .map(CodeSchemes::schemes)
                        .orElse(List.of()),
                gathering
                        .optional(Folders.VOCABULARY + "funding-sources.yaml", Shape.FUNDING_SOURCES)
                        .map(FundingSources::sources)
                        .orElse(List.of()),
                gathering.yamlFolder(Folders.VOCABULARY + "evaluations/", Shape.EVALUATION_SCHEME),
                gathering.yamlFolder(Folders.VOCABULARY + "code-mappings/", Shape.CODE_MAPPING),
                gathering.yamlFolder(Folders.VOCABULARY + "indicator-lists/", Shape.INDICATOR_LIST),
                gathering
                        .optional(Folders.VOCABULARY + "value-chain.yaml", Shape.VALUE_CHAIN)
                        .map(ValueChain::types)
                        .orElse(List.of()));
        gathering.strays(Folders.VOCABULARY, KNOWN);
        return vocabulary;
    }
}
