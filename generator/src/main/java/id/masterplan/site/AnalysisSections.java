package id.masterplan.site;

import id.masterplan.model.Analysis;
import id.masterplan.model.AnalysisEntry;
import id.masterplan.model.Edition;
import id.masterplan.model.Quadrant;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.Section;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a plan is based on: SWOT and PEST as lists by quadrant, readiness and gaps as tables by layer. */
final class AnalysisSections {
    private final RegionDesk desk;
    private final Names names;
    private final Labels labels;

    AnalysisSections(RegionDesk desk, Names names) {
        this.desk = desk;
        this.names = names;
        this.labels = desk.labels();
    }

    Optional<Section> of(Edition edition) {
        return new SectionMaker("analisis_", labels.word("edition.analyses"))
                .parts(edition.analyses().stream().map(this::analysis).toList())
                .ifAny();
    }

    private Section analysis(Analysis a) {
        List<AnalysisEntry> listed = a.entries().stream().filter(this::isListed).toList();
        List<AnalysisEntry> tabled =
                a.entries().stream().filter(e -> !isListed(e)).toList();
        return new SectionMaker(a.id().text(), a.title())
                .note(labels.word("analysis.kind", labels.word(a.kind())))
                .parts(quadrants(a, listed))
                .grid(table(a, tabled))
                .origin(desk.setting(), a.illustrative(), a.sources())
                .make();
    }

    /** An entry with a quadrant and nothing that asks for columns. */
    private boolean isListed(AnalysisEntry e) {
        return e.quadrant().isPresent() && e.current().isEmpty() && e.desired().isEmpty();
    }

    private List<Section> quadrants(Analysis a, List<AnalysisEntry> entries) {
        Map<Quadrant, List<Statement>> lists = new EnumMap<>(Quadrant.class);
        for (AnalysisEntry e : entries) {
            lists.computeIfAbsent(e.quadrant().orElseThrow(), q -> new ArrayList<>())
                    .add(Statement.of(e.text(), marks(e)));
        }
        List<Section> parts = new ArrayList<>();
        lists.forEach((quadrant, list) -> parts.add(
                new SectionMaker(a.id() + "_" + Labels.key(quadrant).replace("quadrant.", ""), labels.word(quadrant))
                        .statements(list)
                        .make()));
        return parts;
    }

    private List<Phrase> marks(AnalysisEntry e) {
        List<Phrase> marks = new ArrayList<>();
        e.layer().map(labels::word).map(Phrase::of).ifPresent(marks::add);
        e.dimension().map(names::dimension).map(Phrase::of).ifPresent(marks::add);
        return marks;
    }

    private Grid table(Analysis a, List<AnalysisEntry> entries) {
        List<GridRow> rows = entries.stream()
                .sorted((x, y) -> Integer.compare(order(x), order(y)))
                .map(this::row)
                .toList();
        return new Grid(
                a.title(),
                List.of(
                        labels.word("analysis.entry"),
                        labels.word("analysis.layer"),
                        labels.word("analysis.quadrant"),
                        labels.word("programme.dimension"),
                        labels.word("analysis.current"),
                        labels.word("analysis.desired")),
                rows,
                List.of());
    }

    private GridRow row(AnalysisEntry e) {
        return Cells.row(
                Cells.head(Phrase.of(e.text())),
                Cells.text(e.layer().map(labels::word).orElse("")),
                Cells.text(e.quadrant().map(labels::word).orElse("")),
                Cells.text(e.dimension().map(names::dimension).orElse("")),
                Cells.text(e.current().orElse("")),
                Cells.text(e.desired().orElse("")));
    }

    private static int order(AnalysisEntry e) {
        return e.layer().map(Enum::ordinal).orElse(-1);
    }
}
