package id.masterplan.figures;

import id.masterplan.model.ComponentScore;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import id.masterplan.model.Question;
import id.masterplan.model.QuestionScore;
import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation computed again, by the formulas of the ministry's evaluation reports (Kominfo, Kabupaten Malang 2022 and
 * 2023): a component is the arithmetic mean of its questions; the index (<i>indeks pencapaian</i>) is the sum of weight ×
 * component / 100.
 */
public final class Scoring {
    private final Evaluation evaluation;
    private final Optional<EvaluationScheme> scheme;

    private Scoring(Evaluation evaluation, Optional<EvaluationScheme> scheme) {
        this.evaluation = evaluation;
        this.scheme = scheme;
    }

    /** The scoring of an evaluation under the one of these schemes that it names. */
    public static Scoring of(Evaluation evaluation, List<EvaluationScheme> schemes) {
        return new Scoring(
                evaluation,
                evaluation
                        .scheme()
                        .target()
                        .flatMap(id ->
                                schemes.stream().filter(s -> s.id().equals(id)).findFirst()));
    }

    /** The evaluation. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** Its scheme, where it names one that is known. */
    public Optional<EvaluationScheme> scheme() {
        return scheme;
    }

    /** A component of the scheme. */
    public Optional<EvaluationComponent> component(ItemId id) {
        return scheme.stream()
                .flatMap(s -> s.components().stream())
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    /** A component as the arithmetic mean of its questions; every question of the scheme must be scored. */
    public Recomputed mean(ItemId component) {
        if (scheme.isEmpty()) {
            return noScheme();
        }
        List<ItemId> questions = scheme.get().questions().stream()
                .filter(q -> q.component().equals(component))
                .map(Question::id)
                .toList();
        if (questions.isEmpty()) {
            return new Recomputed.Incomplete(Gap.Kind.QUESTIONS, component.text());
        }
        List<BigDecimal> scores = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (ItemId question : questions) {
            question(question)
                    .ifPresentOrElse(scores::add, () -> gaps.add(new Gap(Gap.Kind.QUESTION, question.text())));
        }
        return gaps.isEmpty() ? new Recomputed.Computed(Numbers.mean(scores)) : new Recomputed.Incomplete(gaps);
    }

    /** The published score of a component beside the mean of its questions; empty where none is published. */
    public Optional<Beside> besideMean(ItemId component) {
        return published(component).map(v -> new Beside(v, mean(component), Tolerance.SCORE));
    }

    /** The score of a component: as published, or the mean of its questions. */
    public Optional<BigDecimal> score(ItemId component) {
        Optional<Value> published = published(component);
        return published.isPresent()
                ? published.flatMap(Numbers::of)
                : mean(component).number();
    }

    /** What a component adds to the index: weight × score / 100. */
    public Optional<BigDecimal> part(ItemId component) {
        return component(component)
                .flatMap(c ->
                        score(component).map(s -> Numbers.divided(c.weight().multiply(s), Numbers.HUNDRED)));
    }

    /** The index: the sum of weight × component / 100, over all components of the scheme. */
    public Recomputed index() {
        if (scheme.isEmpty()) {
            return noScheme();
        }
        if (!Weights.isWhole(scheme.get())) {
            return new Recomputed.NotComparable(Obstacle.WEIGHTS_NOT_WHOLE);
        }
        List<BigDecimal> parts = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (ComponentScore score : evaluation.componentScores()) {
            if (component(score.component()).isEmpty()) {
                gaps.add(new Gap(Gap.Kind.WEIGHT, score.component().text()));
            }
        }
        for (EvaluationComponent component : scheme.get().components()) {
            part(component.id())
                    .ifPresentOrElse(
                            parts::add,
                            () -> gaps.add(
                                    new Gap(Gap.Kind.COMPONENT, component.id().text())));
        }
        return gaps.isEmpty() ? new Recomputed.Computed(Numbers.sum(parts)) : new Recomputed.Incomplete(gaps);
    }

    /** The published index beside the computed one; empty where none is published. */
    public Optional<Beside> besideIndex() {
        return evaluation.publishedIndex().map(v -> new Beside(v, index(), Tolerance.SCORE));
    }

    private Optional<Value> published(ItemId component) {
        return evaluation.componentScores().stream()
                .filter(s -> s.component().equals(component))
                .map(ComponentScore::score)
                .filter(v -> !(v instanceof Value.Missing))
                .findFirst();
    }

    private Optional<BigDecimal> question(ItemId question) {
        return evaluation.questionScores().stream()
                .filter(s -> s.question().equals(question))
                .map(QuestionScore::score)
                .findFirst()
                .flatMap(Numbers::of);
    }

    private Recomputed noScheme() {
        return new Recomputed.Incomplete(
                Gap.Kind.SCHEME, evaluation.scheme().target().map(ItemId::text).orElse(""));
    }
}
