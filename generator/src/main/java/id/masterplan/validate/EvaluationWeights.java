package id.masterplan.validate;

import id.masterplan.diff.RegionLibrary;
import id.masterplan.figures.Weights;
import id.masterplan.model.Dimension;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.Question;
import id.masterplan.model.Vocabulary;
import id.masterplan.problem.ProblemCode;
import java.util.Set;

/** The weights of an evaluation scheme add up to 100, and its questions belong to its components. */
final class EvaluationWeights implements RecordRule {
    @Override
    public void check(RegionLibrary library, Findings findings) {
        Vocabulary vocabulary = library.record().vocabulary();
        Set<String> dimensions = Known.ids(
                vocabulary.dimensionSchemes().stream()
                        .flatMap(s -> s.dimensions().stream())
                        .toList(),
                Dimension::id);
        for (EvaluationScheme scheme : vocabulary.evaluationSchemes()) {
            String path = SchemePaths.evaluation(scheme.id());
            if (!Weights.isWhole(scheme)) {
                findings.inFile(
                        path,
                        "/components",
                        ProblemCode.EVALUATION_WEIGHTS,
                        scheme.id(),
                        Plain.of(Weights.sum(scheme)));
            }
            Set<String> components = Known.ids(scheme.components(), EvaluationComponent::id);
            for (int i = 0; i < scheme.questions().size(); i++) {
                Question question = scheme.questions().get(i);
                String pointer = "/questions/" + i;
                findings.knownInFile(
                        path, pointer + "/component", question.component().text(), components);
                question.dimension()
                        .ifPresent(d -> findings.knownInFile(path, pointer + "/dimension", d.text(), dimensions));
            }
        }
    }
}
