package id.masterplan.validate;

import id.masterplan.model.CodeScheme;
import id.masterplan.model.FundingSource;
import id.masterplan.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scheme of the vocabulary: the file it stands in, and what it says. */
record Scheme(String id, String path, Said said) {
    /** Every scheme, under a key that no other kind of scheme shares. */
    static Map<String, Scheme> of(Vocabulary vocabulary) {
        Map<String, Scheme> all = new LinkedHashMap<>();
        vocabulary.dimensionSchemes().forEach(s -> put(all, s.id(), SchemePaths.dimensions(s.id()), SchemeFacts.of(s)));
        vocabulary
                .evaluationSchemes()
                .forEach(s -> put(all, s.id(), SchemePaths.evaluation(s.id()), SchemeFacts.of(s)));
        vocabulary.indicatorLists().forEach(s -> put(all, s.id(), SchemePaths.indicators(s.id()), SchemeFacts.of(s)));
        vocabulary.codeMappings().forEach(s -> put(all, s.id(), SchemePaths.mapping(s.id()), SchemeFacts.of(s)));
        List<CodeScheme> codes = vocabulary.codeSchemes();
        for (int i = 0; i < codes.size(); i++) {
            put(all, codes.get(i).id(), SchemePaths.CODE_SCHEMES, SchemeFacts.of(codes.get(i), "/schemes/" + i));
        }
        List<FundingSource> sources = vocabulary.fundingSources();
        for (int i = 0; i < sources.size(); i++) {
            put(all, sources.get(i).id(), SchemePaths.FUNDING_SOURCES, SchemeFacts.of(sources.get(i), "/sources/" + i));
        }
        if (!vocabulary.valueChain().isEmpty()) {
            put(all, "value-chain", SchemePaths.VALUE_CHAIN, SchemeFacts.of(vocabulary.valueChain()));
        }
        return all;
    }

    /** Whether it is more than a draft; without a word on it, it is. */
    boolean isPublished() {
        Said.Fact status = said.facts().get("status");
        return status == null || !status.text().equals(SchemeFacts.DRAFT);
    }

    private static void put(Map<String, Scheme> all, Object id, String path, Said said) {
        all.put(path + " " + id, new Scheme(id.toString(), path, said));
    }
}
