package id.masterplan.site;

import id.masterplan.figures.Scoring;
import id.masterplan.model.DimensionScore;
import id.masterplan.model.Edition;
import id.masterplan.model.EvaluationComponent;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.ItemId;
import id.masterplan.model.Question;
import id.masterplan.model.QuestionScore;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scores behind an evaluation: by dimension, and one row a question of the scheme with its evidence. */
final class QuestionTables {
    private final RegionDesk desk;
    private final Scoring scoring;
    private final Optional<Names> names;
    private final Labels labels;

    QuestionTables(RegionDesk desk, Scoring scoring, Optional<Edition> judged) {
        this.desk = desk;
        this.scoring = scoring;
        this.names = judged.map(e -> new Names(desk, e));
        this.labels = desk.labels();
    }

    List<Section> sections() {
        return Stream.of(dimensions(), questions()).flatMap(Optional::stream).toList();
    }

    private Optional<Section> dimensions() {
        return new SectionMaker("dimensi_", labels.word("scores.dimensions"))
                .grid(new Grid(
                        labels.word("scores.dimensions"),
                        List.of(labels.word("programme.dimension"), labels.word("scores.score")),
                        scoring.evaluation().dimensionScores().stream()
                                .map(this::dimension)
                                .toList(),
                        List.of()))
                .ifAny();
    }

    private GridRow dimension(DimensionScore score) {
        return Cells.row(
                Cells.head(Phrase.of(dimension(score.dimension()))),
                Cells.number(desk.setting().values().phrase(score.score(), "")));
    }

    private String dimension(ItemId id) {
        return names.map(n -> n.dimension(id)).orElse(id.text());
    }

    private Optional<Section> questions() {
        List<Section> parts = new ArrayList<>();
        List<Question> asked = scoring.scheme().map(EvaluationScheme::questions).orElse(List.of());
        for (ItemId component :
                asked.stream().map(Question::component).distinct().toList()) {
            List<GridRow> rows = asked.stream()
                    .filter(q -> q.component().equals(component))
                    .map(this::row)
                    .toList();
            parts.add(part("soal_" + component, component(component), rows));
        }
        List<GridRow> others = scoring.evaluation().questionScores().stream()
                .filter(s -> asked.stream().noneMatch(q -> q.id().equals(s.question())))
                .map(s -> row(s.question(), Phrase.of(s.question().text()), "", "", Optional.of(s)))
                .toList();
        if (!others.isEmpty()) {
            parts.add(part("soal_", labels.word("scores.other-questions"), others));
        }
        return new SectionMaker("bukti_", labels.word("scores.questions"))
                .parts(parts)
                .ifAny();
    }

    private Section part(String id, String title, List<GridRow> rows) {
        return new SectionMaker(id, title)
                .grid(new Grid(
                        title,
                        List.of(
                                labels.word("scores.question"),
                                labels.word("scores.indicator"),
                                labels.word("programme.dimension"),
                                labels.word("scores.score"),
                                labels.word("item.evidence"),
                                labels.word("table.note")),
                        rows,
                        List.of()))
                .make();
    }

    private String component(ItemId id) {
        return scoring.component(id)
                .map(EvaluationComponent::name)
                .map(desk.setting()::name)
                .orElse(id.text());
    }

    private GridRow row(Question q) {
        String indicator = Stream.of(q.indicator(), q.subIndicator())
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " – " + b)
                .orElse("");
        Optional<QuestionScore> score = scoring.evaluation().questionScores().stream()
                .filter(s -> s.question().equals(q.id()))
                .findFirst();
        return row(
                q.id(),
                Phrase.of(q.text()),
                indicator,
                q.dimension().map(this::dimension).orElse(""),
                score);
    }

    private GridRow row(ItemId id, Phrase question, String indicator, String dimension, Optional<QuestionScore> score) {
        Particulars particulars = new Particulars(desk.setting());
        return Cells.row(
                "soal_" + id,
                false,
                Cells.head(question),
                Cells.text(indicator),
                Cells.text(dimension),
                Cells.number(score.map(s -> desk.setting().values().phrase(s.score(), ""))
                        .orElseGet(() -> Phrase.missing(labels.word("scores.no-score")))),
                Cells.lines(score.map(s -> particulars.evidence(s.evidence())).orElse(List.of())),
                Cells.text(score.flatMap(QuestionScore::note).orElse("")));
    }
}
