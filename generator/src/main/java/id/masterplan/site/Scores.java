package id.masterplan.site;

import id.masterplan.model.ComponentScore;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.Value;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** An evaluation's scores: weight by component, and the index computed again beside the published one. */
final class Scores {
    /** Published indexes are rounded unevenly; a smaller difference means nothing. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.015");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Setting setting;
    private final Labels labels;
    private final Evaluation evaluation;
    private final Optional<EvaluationScheme> scheme;

    Scores(Setting setting, Evaluation evaluation, Optional<EvaluationScheme> scheme) {
        this.setting = setting;
        this.labels = setting.labels();
        this.evaluation = evaluation;
        this.scheme = scheme;
    }

    Optional<Grid> grid() {
        if (evaluation.componentScores().isEmpty()) {
            return Optional.empty();
        }
        List<GridRow> rows =
                evaluation.componentScores().stream().map(this::row).toList();
        return Optional.of(new Grid(
                labels.word("scores.caption"),
                List.of(
                        labels.word("scores.component"),
                        labels.word("scores.weight"),
                        labels.word("scores.score"),
                        labels.word("scores.part")),
                rows,
                List.of()));
    }

    private GridRow row(ComponentScore score) {
        Optional<EvaluationComponent> component = component(score);
        Formats formats = setting.formats();
        return Cells.row(
                Cells.head(Phrase.of(component
                        .map(c -> setting.name(c.name()))
                        .orElse(score.component().text()))),
                Cells.number(Phrase.of(
                        component.map(c -> formats.measure(c.weight(), "%")).orElse("–"))),
                Cells.number(setting.values().phrase(score.score(), "")),
                Cells.number(Phrase.of(part(score)
                        .map(p -> formats.number(p.setScale(3, RoundingMode.HALF_UP)))
                        .orElse("–"))));
    }

    /** The sum of weight times score; empty where a weight or a score is not known. */
    Optional<BigDecimal> recomputed() {
        if (evaluation.componentScores().isEmpty() || scheme.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (ComponentScore score : evaluation.componentScores()) {
            Optional<BigDecimal> part = part(score);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(part.get());
            weights = weights.add(component(score).orElseThrow().weight());
        }
        return weights.compareTo(HUNDRED) == 0 ? Optional.of(sum) : Optional.empty();
    }

    /** The published index and the computed one in one sentence. */
    Optional<String> note() {
        Formats formats = setting.formats();
        Optional<BigDecimal> computed = recomputed();
        if (computed.isEmpty()) {
            return Optional.of(labels.word("scores.not-computed"));
        }
        String own = formats.number(computed.get().setScale(3, RoundingMode.HALF_UP));
        if (evaluation.publishedIndex().orElse(null) instanceof Value.Figure published) {
            boolean same = published.number().subtract(computed.get()).abs().compareTo(TOLERANCE) <= 0;
            return Optional.of(
                    labels.word(same ? "scores.same" : "scores.differs", own, formats.number(published.number())));
        }
        return Optional.of(labels.word("scores.computed", own));
    }

    private Optional<BigDecimal> part(ComponentScore score) {
        if (score.score() instanceof Value.Figure figure) {
            return component(score)
                    .map(c -> c.weight().multiply(figure.number()).divide(HUNDRED));
        }
        return Optional.empty();
    }

    private Optional<EvaluationComponent> component(ComponentScore score) {
        return scheme.stream()
                .flatMap(s -> s.components().stream())
                .filter(c -> c.id().equals(score.component()))
                .findFirst();
    }
}
