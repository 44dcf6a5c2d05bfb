package id.masterplan.site;

import id.masterplan.figures.Beside;
import id.masterplan.figures.Improvement;
import id.masterplan.figures.Recomputed;
import id.masterplan.figures.Scoring;
import id.masterplan.figures.Weights;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An evaluation's scores: weight by component, and the index computed again beside the published one. */
final class Scores {
    private final Setting setting;
    private final Labels labels;
    private final Scoring scoring;
    private final Reckoning reckoning;

    Scores(Setting setting, Scoring scoring) {
        this.setting = setting;
        this.labels = setting.labels();
        this.scoring = scoring;
        this.reckoning = new Reckoning(setting);
    }

    Optional<Grid> grid() {
        List<ComponentScore> scores = scoring.evaluation().componentScores();
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        List<GridRow> rows = scores.stream().map(this::row).toList();
        return Optional.of(Cells.filled(new Grid(
                labels.word("scores.caption"),
                List.of(
                        labels.word("scores.component"),
                        labels.word("scores.weight"),
                        labels.word("scores.score"),
                        labels.word("scores.mean"),
                        labels.word("scores.part"),
                        labels.word("table.note")),
                rows,
                List.of())));
    }

    private GridRow row(ComponentScore score) {
        Optional<EvaluationComponent> component = scoring.component(score.component());
        Formats formats = setting.formats();
        Recomputed mean = scoring.mean(score.component());
        return Cells.row(
                Cells.head(Phrase.of(component
                        .map(c -> setting.name(c.name()))
                        .orElse(score.component().text()))),
                Cells.number(Phrase.of(
                        component.map(c -> formats.measure(c.weight(), "%")).orElse("–"))),
                Cells.number(setting.values().phrase(score.score(), "")),
                Cells.number(Phrase.of(mean.number().map(reckoning::score).orElse(""))),
                Cells.number(Phrase.of(scoring.part(score.component())
                        .map(p -> formats.number(p.setScale(3, RoundingMode.HALF_UP)))
                        .orElse("–"))),
                Cells.lines(notes(score, component)));
    }

    private List<Phrase> notes(ComponentScore score, Optional<EvaluationComponent> component) {
        List<Phrase> notes = new ArrayList<>();
        scoring.besideMean(score.component())
                .flatMap(b -> reckoning.difference("scores.mean-differs", b, reckoning::score))
                .map(Phrase::of)
                .ifPresent(notes::add);
        component
                .flatMap(EvaluationComponent::origin)
                .map(o -> Phrase.of(labels.word("scores.weight-origin", labels.word(o))))
                .ifPresent(notes::add);
        return notes;
    }

    /** That the weights do not add up to 100, where they do not. */
    Optional<String> weights() {
        return scoring.scheme()
                .filter(s -> !Weights.isWhole(s))
                .map(s -> labels.word("scores.weights", reckoning.percent(Weights.sum(s))));
    }

    /** The published improvement beside the difference to the year before. */
    Optional<String> improvement(List<Evaluation> others, List<EvaluationScheme> schemes) {
        Evaluation evaluation = scoring.evaluation();
        Optional<Evaluation> before = Improvement.before(evaluation, others, schemes);
        if (before.isEmpty()) {
            return evaluation.improvement().map(v -> labels.word("scores.improvement-alone"));
        }
        Recomputed own = Improvement.of(scoring, Scoring.of(before.get(), schemes));
        String year = String.valueOf(before.get().year());
        if (own.number().isEmpty()) {
            return reckoning.hindrance(own).map(why -> labels.word("scores.improvement-none", year, why));
        }
        String difference = setting.formats().signed(own.number().get());
        Optional<Beside> beside = Improvement.beside(scoring, Scoring.of(before.get(), schemes));
        return Optional.of(beside.filter(Beside::differs)
                .map(b -> labels.word("scores.improvement-differs", year, difference))
                .orElseGet(() -> labels.word("scores.improvement-same", year, difference)));
    }

    /** The published index and the computed one in one sentence. */
    Optional<String> note() {
        Formats formats = setting.formats();
        Optional<BigDecimal> computed = scoring.index().number();
        if (computed.isEmpty()) {
            return Optional.of(labels.word("scores.not-computed"));
        }
        String own = formats.number(computed.get().setScale(3, RoundingMode.HALF_UP));
        Evaluation evaluation = scoring.evaluation();
        if (evaluation.publishedIndex().orElse(null) instanceof Value.Figure published) {
            boolean differs = scoring.besideIndex().map(Beside::differs).orElse(false);
            return Optional.of(
                    labels.word(differs ? "scores.differs" : "scores.same", own, formats.number(published.number())));
        }
        return Optional.of(labels.word("scores.computed", own));
    }
}
