package id.masterplan.site;

import id.masterplan.figures.Beside;
import id.masterplan.figures.Scoring;
import id.masterplan.model.ComponentScore;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationComponent;
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
    private final Setting setting;
    private final Labels labels;
    private final Scoring scoring;

    Scores(Setting setting, Scoring scoring) {
        this.setting = setting;
        this.labels = setting.labels();
        this.scoring = scoring;
    }

    Optional<Grid> grid() {
        List<ComponentScore> scores = scoring.evaluation().componentScores();
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        List<GridRow> rows = scores.stream().map(this::row).toList();
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
        Optional<EvaluationComponent> component = scoring.component(score.component());
        Formats formats = setting.formats();
        return Cells.row(
                Cells.head(Phrase.of(component
                        .map(c -> setting.name(c.name()))
                        .orElse(score.component().text()))),
                Cells.number(Phrase.of(
                        component.map(c -> formats.measure(c.weight(), "%")).orElse("–"))),
                Cells.number(setting.values().phrase(score.score(), "")),
                Cells.number(Phrase.of(scoring.part(score.component())
                        .map(p -> formats.number(p.setScale(3, RoundingMode.HALF_UP)))
                        .orElse("–"))));
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
