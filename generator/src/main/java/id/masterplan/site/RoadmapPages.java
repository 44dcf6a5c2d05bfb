package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Phase;
import id.masterplan.model.Programme;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Phrase;
import id.masterplan.site.view.RoadmapView;
import id.masterplan.site.view.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The roadmap of every edition: programmes by year, phase by phase. The table is the picture. */
final class RoadmapPages {
    private final RegionDesk desk;
    private final Labels labels;
    private final PhaseWords words;

    RoadmapPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.words = new PhaseWords(labels);
    }

    List<Page> pages() {
        return desk.editions().stream().map(this::page).toList();
    }

    private Page page(Edition edition) {
        Addresses to = desk.addresses();
        String path = to.roadmap(edition.head().id());
        SamePage same = SamePage.everywhere(e -> to.roadmap(e.head().id()));
        var chrome = new EditionFrame(desk)
                .of(edition, path, labels.word("roadmap.title"), same)
                .description(labels.word("roadmap.description", desk.name(edition.head()), desk.regionName()))
                .make();
        List<Statement> phases = edition.frame().phases().stream()
                .map(p -> new Statement(p.id().text(), words.named(p), note(p, edition), false))
                .toList();
        return new Page(
                        path,
                        PageType.ROADMAP,
                        new RoadmapView(chrome, phases, new ScheduleCharts(labels).of(edition), grids(edition, path)))
                .of(edition.head());
    }

    private List<Phrase> note(Phase phase, Edition edition) {
        List<Phrase> kind =
                phase.kind().map(labels::word).map(Phrase::of).stream().toList();
        List<Phrase> note = phase.note().map(Phrase::of).stream().toList();
        List<Phrase> overlaps = words.overlaps(phase, edition.frame().phases()).stream()
                .map(Phrase::of)
                .toList();
        return Particulars.together(kind, note, overlaps);
    }

    private List<Grid> grids(Edition edition, String path) {
        List<Grid> grids = new ArrayList<>();
        new PhaseBands(labels).grid(edition, years(edition)).ifPresent(grids::add);
        for (Phase phase : edition.frame().phases()) {
            List<Programme> programmes = edition.programmes().stream()
                    .filter(p -> p.phases().contains(phase.id()))
                    .toList();
            grid(edition, phase.label(), programmes, path).ifPresent(grids::add);
        }
        List<Programme> others =
                edition.programmes().stream().filter(p -> p.phases().isEmpty()).toList();
        grid(edition, labels.word("roadmap.no-phase"), others, path).ifPresent(grids::add);
        return grids;
    }

    private Optional<Grid> grid(Edition edition, String caption, List<Programme> programmes, String path) {
        if (programmes.isEmpty()) {
            return Optional.empty();
        }
        boolean dated = programmes.stream().anyMatch(p -> !p.years().isEmpty());
        List<Integer> years = dated ? years(edition) : List.of();
        List<String> head = new ArrayList<>(List.of(labels.word(dated ? "roadmap.programme" : "roadmap.no-years")));
        years.forEach(year -> head.add(String.valueOf(year)));
        List<GridRow> rows =
                programmes.stream().map(p -> row(edition, p, years, path)).toList();
        return Optional.of(new Grid(caption, head, rows, List.of()));
    }

    private GridRow row(Edition edition, Programme programme, List<Integer> years, String path) {
        String href =
                Addresses.link(path, desk.addresses().programme(edition.head().id(), programme.id()));
        List<GridCell> cells = new ArrayList<>(List.of(Cells.head(Phrase.to(programme.title(), href))));
        for (int year : years) {
            cells.add(Cells.mark(labels, programme.years().contains(year)));
        }
        return new GridRow(cells, programme.illustrative());
    }

    /** The years of the plan, and those of phases and programmes that reach beyond. */
    private static List<Integer> years(Edition edition) {
        IntStream planned = IntStream.rangeClosed(
                edition.frame().period().from(), edition.frame().period().to());
        IntStream named =
                edition.programmes().stream().flatMap(p -> p.years().stream()).mapToInt(Integer::intValue);
        IntStream phases = edition.frame().phases().stream()
                .flatMap(p -> Stream.concat(p.from().stream(), p.to().stream()))
                .mapToInt(Integer::intValue);
        return IntStream.concat(planned, IntStream.concat(named, phases))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }
}
