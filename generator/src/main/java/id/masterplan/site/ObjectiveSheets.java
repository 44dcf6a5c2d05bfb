package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Objective;
import id.masterplan.model.Rpjmd;
import id.masterplan.site.view.Grid;
import id.masterplan.site.view.GridCell;
import id.masterplan.site.view.GridRow;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ObjectiveSheet;
import id.masterplan.site.view.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets an RPJMD's objectives with the programmes that serve each. */
final class ObjectiveSheets {
    private final RegionDesk desk;
    private final String path;

    ObjectiveSheets(RegionDesk desk, String path) {
        this.desk = desk;
        this.path = path;
    }

    ObjectiveSheet sheet(Rpjmd rpjmd, Objective objective, Optional<Edition> edition, Optional<Edition> draft) {
        ItemTargets targets = new ItemTargets(desk, edition, path);
        List<Phrase> goals = objective.goal().stream()
                .flatMap(id -> rpjmd.goals().stream().filter(g -> g.id().equals(id)))
                .map(g -> Phrase.of(g.text()))
                .toList();
        return new ObjectiveSheet(
                objective.id().text(),
                objective.text(),
                goals,
                targets.phrases(objective.continues()),
                edition.map(e -> serving(e, rpjmd.id(), objective.id())).orElse(List.of()),
                draft.map(e -> serving(e, rpjmd.id(), objective.id())).orElse(List.of()),
                indicators(objective),
                List.of(),
                objective.illustrative());
    }

    /** The same with all that is known of its indicators. */
    ObjectiveSheet full(Rpjmd rpjmd, Objective objective, Optional<Edition> edition, Optional<Edition> draft) {
        IndicatorSheets indicators =
                new IndicatorSheets(desk, new ItemTargets(desk, edition, path), new RecordNames(desk));
        return sheet(rpjmd, objective, edition, draft)
                .with(objective.indicators().stream().map(indicators::sheet).toList());
    }

    /** The programmes of an edition that are linked to the objective. */
    private List<Link> serving(Edition edition, ItemId plan, ItemId objective) {
        return edition.programmes().stream()
                .filter(p -> p.rpjmdLinks().stream()
                        .anyMatch(l -> l.plan().equals(plan) && l.objective().equals(objective)))
                .map(p -> new Link(
                        p.title(),
                        Addresses.link(
                                path, desk.addresses().programme(edition.head().id(), p.id()))))
                .toList();
    }

    private Optional<Grid> indicators(Objective objective) {
        if (objective.indicators().isEmpty()) {
            return Optional.empty();
        }
        Labels labels = desk.labels();
        List<Integer> years = objective.indicators().stream()
                .flatMap(i -> Stream.concat(i.baseline().stream(), i.targets().stream()))
                .map(m -> m.year())
                .distinct()
                .sorted()
                .toList();
        List<String> head = new ArrayList<>(List.of(labels.word("table.indicator")));
        years.forEach(year -> head.add(String.valueOf(year)));
        List<GridRow> rows = objective.indicators().stream()
                .map(i -> {
                    List<GridCell> cells = new ArrayList<>(List.of(Cells.head(Phrase.of(i.name()))));
                    years.forEach(year ->
                            cells.add(Cells.number(Stream.concat(i.baseline().stream(), i.targets().stream())
                                    .filter(m -> m.year() == year)
                                    .map(m -> desk.setting().values().phrase(m.value(), i.unit()))
                                    .findFirst()
                                    .orElse(Phrase.of("–")))));
                    return new GridRow(cells, i.illustrative());
                })
                .toList();
        return Optional.of(new Grid(labels.word("objective.indicators"), head, rows, List.of()));
    }
}
