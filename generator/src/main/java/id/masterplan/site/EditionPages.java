package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.site.view.BudgetFigures;
import id.masterplan.site.view.EditionView;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The overview of every edition and of the draft. */
final class EditionPages {
    private final RegionDesk desk;

    EditionPages(RegionDesk desk) {
        this.desk = desk;
    }

    List<Page> pages() {
        return desk.editions().stream().map(this::page).toList();
    }

    private Page page(Edition edition) {
        Addresses to = desk.addresses();
        String path = to.edition(edition.head().id());
        SamePage same = SamePage.everywhere(e -> to.edition(e.head().id()));
        String title = desk.labels()
                .word(
                        "timeline.edition",
                        desk.name(edition.head()),
                        edition.frame().title());
        var chrome = new EditionFrame(desk)
                .of(edition, path, title, same)
                .description(desk.labels().word("edition.description", desk.name(edition.head()), desk.regionName()))
                .data(new LinkedData(desk).edition(edition.head()))
                .make();
        var sheet = new EditionSheets(desk, edition, path).sheet();
        return new Page(
                        path,
                        PageType.EDITION,
                        new EditionView(chrome, sheet, budget(edition), links(edition.head(), path)))
                .of(edition.head());
    }

    private Optional<BudgetFigures> budget(Edition edition) {
        BudgetCharts charts = new BudgetCharts(desk, edition);
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(new BudgetFigures(
                        charts.bySource(),
                        charts.sourceTable(),
                        charts.byDimension(),
                        charts.dimensionTable(),
                        charts.note()));
    }

    private List<Link> links(EditionHead head, String path) {
        List<Link> links = new ArrayList<>();
        desk.predecessor(head.id())
                .ifPresent(before -> desk.comparison(before.id(), head.id())
                        .ifPresent(to -> links.add(new Link(
                                desk.labels().word("edition.changed-here", desk.name(before)),
                                Addresses.link(path, to)))));
        desk.library()
                .inForce()
                .map(Edition::head)
                .filter(h -> !h.id().equals(head.id()))
                .ifPresent(current -> desk.comparison(head.id(), current.id())
                        .ifPresent(to -> links.add(
                                new Link(desk.labels().word("timeline.since-then"), Addresses.link(path, to)))));
        return links;
    }
}
