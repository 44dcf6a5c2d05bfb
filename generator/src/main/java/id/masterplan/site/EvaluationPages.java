package id.masterplan.site;

import id.masterplan.figures.Scoring;
import id.masterplan.model.Assessor;
import id.masterplan.model.Edition;
import id.masterplan.model.Evaluation;
import id.masterplan.model.EvaluationScheme;
import id.masterplan.model.Finding;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionRecord;
import id.masterplan.site.view.Detail;
import id.masterplan.site.view.EvaluationView;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ListView;
import id.masterplan.site.view.ListedItem;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The evaluations of a region, newest first, each bound to the edition that it judged. */
final class EvaluationPages {
    private final RegionDesk desk;
    private final Labels labels;
    private final Formats formats;

    EvaluationPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.formats = desk.setting().formats();
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(list()));
        desk.library().record().evaluations().forEach(e -> pages.add(page(e)));
        return pages;
    }

    private Page list() {
        String path = desk.addresses().evaluations();
        List<Evaluation> evaluations = desk.library().record().evaluations();
        ComponentCharts components = new ComponentCharts(desk);
        var chrome = ChromeMaker.of(desk, path, labels.word("evaluations.title"))
                .description(labels.word("evaluations.description", desk.regionName()))
                .make();
        List<ListedItem> items = evaluations.stream()
                .sorted(Comparator.comparing(Evaluation::date)
                        .thenComparing(Evaluation::id)
                        .reversed())
                .map(e -> new ListedItem(
                        new Link(
                                e.title(), Addresses.link(path, desk.addresses().evaluation(e.id()))),
                        formats.day(e.date()),
                        e.publishedIndex()
                                .map(v -> labels.word(
                                        "evaluation.index-is",
                                        desk.setting().values().text(v, "")))
                                .orElseGet(() -> labels.word("evaluation.no-index")),
                        e.illustrative()))
                .toList();
        return new Page(
                path,
                PageType.EVALUATIONS,
                new ListView(
                        chrome,
                        labels.word("evaluations.lead"),
                        labels.word("evaluations.empty"),
                        Stream.of(new ScoreCharts(desk).chart(), components.overTime(evaluations))
                                .flatMap(Optional::stream)
                                .toList(),
                        components.table(evaluations),
                        items));
    }

    private Page page(Evaluation evaluation) {
        String path = desk.addresses().evaluation(evaluation.id());
        var chrome = ChromeMaker.of(desk, path, evaluation.title())
                .crumb(labels.word("nav.evaluations"), desk.addresses().evaluations())
                .description(labels.word("evaluation.description", evaluation.title(), desk.regionName()))
                .origin(new MadeTrusts(desk, path)
                        .record(
                                evaluation.title(),
                                formats.day(evaluation.date()),
                                "content/regions/" + desk.addresses().region() + "/evaluations/" + evaluation.id()
                                        + ".md",
                                evaluation.illustrative()))
                .make();
        Optional<Edition> judged = desk.edition(evaluation.edition());
        ItemTargets targets = new ItemTargets(desk, judged, path);
        Scoring scoring =
                Scoring.of(evaluation, desk.library().record().vocabulary().evaluationSchemes());
        Scores scores = new Scores(desk.setting(), scoring);
        RecommendationStatements recommendations = new RecommendationStatements(desk, judged, path);
        return new Page(
                path,
                PageType.EVALUATION,
                new EvaluationView(
                        chrome,
                        facts(evaluation, scoring.scheme(), judged, path),
                        new ComponentCharts(desk).of(scoring),
                        scores.grid(),
                        notes(evaluation, scores),
                        new QuestionTables(desk, scoring, judged).sections(),
                        evaluation.strengths().stream().map(this::finding).toList(),
                        evaluation.weaknesses().stream().map(this::finding).toList(),
                        evaluation.recommendations().stream()
                                .map(recommendations::statement)
                                .toList(),
                        ProseHtml.of(labels, targets).write(evaluation.body()),
                        Provenances.lines(desk.setting(), evaluation.sources()),
                        evaluation.illustrative()));
    }

    private List<Detail> facts(Evaluation e, Optional<EvaluationScheme> scheme, Optional<Edition> judged, String path) {
        Phrase edition = judged.map(j -> desk.phrase(j.head(), path))
                .orElseGet(() -> Phrase.of(e.edition().text()));
        Phrase schemeName = e.scheme() instanceof Reference.Missing missing
                ? desk.setting().values().missing(missing.missing())
                : Phrase.of(scheme.map(s -> desk.setting().name(s.title()))
                        .orElseGet(() -> e.scheme().target().orElseThrow().text()));
        return new Details(labels)
                .add("evaluation.edition", edition)
                .add("table.year", String.valueOf(e.year()))
                .add("evaluation.kind", e.kind().map(labels::word))
                .add("evaluation.stage", e.stage().map(String::valueOf))
                .add("evaluation.date", formats.day(e.date()))
                .add(
                        "evaluation.assessors",
                        e.assessors().stream().map(EvaluationPages::assessor).toList())
                .add("evaluation.scheme", schemeName)
                .add(
                        "evaluation.index",
                        e.publishedIndex()
                                .map(v -> desk.setting().values().phrase(v, ""))
                                .orElseGet(() -> Phrase.missing(labels.word("evaluation.no-index"))))
                .add(
                        "evaluation.improvement",
                        e.improvement().map(v -> desk.setting().values().phrase(v, "")).stream()
                                .toList())
                .list();
    }

    private static Phrase assessor(Assessor a) {
        return Phrase.of(a.affiliation().map(from -> a.name() + ", " + from).orElse(a.name()));
    }

    /** What is said below the table: the index, the weights, the improvement. */
    private List<String> notes(Evaluation e, Scores scores) {
        RegionRecord record = desk.library().record();
        List<String> notes = new ArrayList<>();
        if (!e.componentScores().isEmpty()) {
            scores.note().ifPresent(notes::add);
        }
        scores.weights().ifPresent(notes::add);
        scores.improvement(record.evaluations(), record.vocabulary().evaluationSchemes())
                .ifPresent(notes::add);
        return notes;
    }

    private Statement finding(Finding finding) {
        List<Phrase> by = finding.assessor().map(a -> Phrase.of(labels.word("evaluation.by", a))).stream()
                .toList();
        return new Statement(finding.id().text(), finding.text(), by, false);
    }
}
