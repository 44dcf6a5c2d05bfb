package id.masterplan.figures;

import id.masterplan.model.ComponentScore;
import id.masterplan.model.EditionId;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import id.masterplan.model.Label;
import id.masterplan.model.Prose;
import id.masterplan.model.Question;
import id.masterplan.model.QuestionScore;
import id.masterplan.model.Reference;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Evaluations and schemes for the tests of this package, said in numbers. */
final class Evaluations {
    private static final List<String> COMPONENTS =
            List.of("baseline", "output", "outcome", "impact", "quick-win", "collaboration");

    private Evaluations() {}

    /** A scheme with these weights for baseline, output, outcome, impact, quick win, collaboration. */
    static EvaluationScheme scheme(String id, int... weights) {
        List<EvaluationComponent> components = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            components.add(new EvaluationComponent(
                    new ItemId(COMPONENTS.get(i)),
                    new Label(COMPONENTS.get(i), Optional.empty()),
                    BigDecimal.valueOf(weights[i]),
                    Optional.empty()));
        }
        return scheme(id, components, List.of());
    }

    /** The same scheme with so many questions for its first component. */
    static EvaluationScheme asking(EvaluationScheme scheme, int questions) {
        List<Question> all = new ArrayList<>();
        for (int i = 1; i <= questions; i++) {
            all.add(new Question(
                    new ItemId("q-" + i),
                    new ItemId("baseline"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "?"));
        }
        return scheme(scheme.id().text(), scheme.components(), all);
    }

    private static EvaluationScheme scheme(String id, List<EvaluationComponent> components, List<Question> questions) {
        return new EvaluationScheme(
                new ItemId(id),
                new Label(id, Optional.empty()),
                Optional.of(2022),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                components,
                questions,
                List.of());
    }

    /** An evaluation of a year under a scheme, with a published index ("" for none) and component scores. */
    static Evaluation evaluation(int year, String scheme, String index, String... scores) {
        List<ComponentScore> components = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            components.add(new ComponentScore(new ItemId(COMPONENTS.get(i)), number(scores[i])));
        }
        return evaluation(year, scheme, index, "", components, List.of());
    }

    /** An evaluation of a year with its index and its improvement. */
    static Evaluation improved(int year, String scheme, String index, String improvement) {
        return evaluation(year, scheme, index, improvement, List.of(), List.of());
    }

    /** An evaluation with question scores of the first component, and that component's published score. */
    static Evaluation asked(String scheme, String baseline, String... scores) {
        List<QuestionScore> questions = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            questions.add(
                    new QuestionScore(new ItemId("q-" + (i + 1)), number(scores[i]), Optional.empty(), List.of()));
        }
        List<ComponentScore> components = List.of(new ComponentScore(new ItemId("baseline"), number(baseline)));
        return evaluation(2022, scheme, "", "", components, questions);
    }

    private static Evaluation evaluation(
            int year,
            String scheme,
            String index,
            String improvement,
            List<ComponentScore> components,
            List<QuestionScore> questions) {
        return new Evaluation(
                new ItemId("eval-" + year),
                "Evaluasi " + year,
                new EditionId("2018"),
                scheme.isEmpty() ? new Reference.Missing("tidak dicetak") : new Reference.To(new ItemId(scheme)),
                year,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(year, 12, 5),
                List.of(),
                components,
                List.of(),
                questions,
                Optional.of(index).filter(i -> !i.isEmpty()).map(Evaluations::number),
                Optional.of(improvement).filter(i -> !i.isEmpty()).map(Evaluations::number),
                List.of(),
                List.of(),
                List.of(),
                new Prose(List.of()),
                false,
                List.of());
    }

    static Value number(String number) {
        return Value.of(new BigDecimal(number));
    }
}
