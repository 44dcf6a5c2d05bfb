package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.model.CodeMapping;
import id.masterplan.model.CodeScheme;
import id.masterplan.model.DimensionScheme;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.IndicatorList;
import id.masterplan.model.IndicatorType;
import id.masterplan.model.ListCode;
import id.masterplan.model.ValueChainType;
import id.masterplan.model.Vocabulary;
import id.masterplan.problem.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What vocabularies point to among themselves must exist, and the value chain names the types that indicators have. */
final class VocabularyReferences implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        Vocabulary vocabulary = library.record().vocabulary();
        supersedes(vocabulary, findings);
        Set<String> codes = new TreeSet<>();
        vocabulary.codeSchemes().stream().map(CodeScheme::id).forEach(codes::add);
        for (CodeMapping mapping : vocabulary.codeMappings()) {
            String path = SchemePaths.mapping(mapping.id());
            findings.knownInFile(path, "/from_scheme", mapping.fromScheme(), codes);
            findings.knownInFile(path, "/to_scheme", mapping.toScheme(), codes);
        }
        for (IndicatorList list : vocabulary.indicatorLists()) {
            parents(list, findings);
        }
        valueChain(vocabulary.valueChain(), findings);
    }

    private static void supersedes(Vocabulary vocabulary, Findings findings) {
        Set<String> dimensions = Known.ids(vocabulary.dimensionSchemes(), DimensionScheme::id);
        for (DimensionScheme scheme : vocabulary.dimensionSchemes()) {
            String path = SchemePaths.dimensions(scheme.id());
            scheme.supersedes().ifPresent(s -> findings.knownInFile(path, "/supersedes", s.text(), dimensions));
        }
        Set<String> evaluations = Known.ids(vocabulary.evaluationSchemes(), EvaluationScheme::id);
        for (EvaluationScheme scheme : vocabulary.evaluationSchemes()) {
            String path = SchemePaths.evaluation(scheme.id());
            scheme.supersedes().ifPresent(s -> findings.knownInFile(path, "/supersedes", s.text(), evaluations));
        }
        Set<String> codes = new TreeSet<>();
        vocabulary.codeSchemes().stream().map(CodeScheme::id).forEach(codes::add);
        for (int i = 0; i < vocabulary.codeSchemes().size(); i++) {
            String pointer = "/schemes/" + i + "/supersedes";
            vocabulary
                    .codeSchemes()
                    .get(i)
                    .supersedes()
                    .ifPresent(s -> findings.knownInFile(SchemePaths.CODE_SCHEMES, pointer, s, codes));
        }
    }

    private static void parents(IndicatorList list, Findings findings) {
        Set<String> codes = new TreeSet<>();
        list.codes().stream().map(ListCode::code).forEach(codes::add);
        for (int i = 0; i < list.codes().size(); i++) {
            String pointer = "/codes/" + i + "/parent";
            list.codes()
                    .get(i)
                    .parent()
                    .ifPresent(p -> findings.knownInFile(SchemePaths.indicators(list.id()), pointer, p, codes));
        }
    }

    private static void valueChain(List<ValueChainType> types, Findings findings) {
        if (types.isEmpty()) {
            return;
        }
        Set<String> constants = new TreeSet<>();
        Stream.of(IndicatorType.values())
                .map(t -> t.name().toLowerCase(Locale.ROOT))
                .forEach(constants::add);
        Set<String> named = Known.ids(types, ValueChainType::id);
        for (int i = 0; i < types.size(); i++) {
            findings.knownInFile(
                    SchemePaths.VALUE_CHAIN, "/types/" + i, types.get(i).id().text(), constants);
        }
        constants.removeAll(named);
        for (String missing : constants) {
            findings.inFile(SchemePaths.VALUE_CHAIN, "/types", ProblemCode.VOCABULARY_VALUE_CHAIN, missing);
        }
    }
}
