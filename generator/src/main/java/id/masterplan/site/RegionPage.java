package id.masterplan.site;

import id.masterplan.model.BudgetLine;
import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Programme;
import id.masterplan.model.QuickWin;
import id.masterplan.site.view.DimensionCount;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.RegionView;
import java.util.List;
import java.util.Optional;

/** A region's page: what is in force, what changed, where the plan stands. */
final class RegionPage {
    private final RegionDesk desk;
    private final String path;

    RegionPage(RegionDesk desk) {
        this.desk = desk;
        this.path = desk.addresses().home();
    }

    Page page() {
        var region = desk.library().record().region();
        var chrome = ChromeMaker.of(desk, path, region.name())
                .description(desk.labels().word("region.description", region.name()))
                .data(new LinkedData(desk).region())
                .make();
        Optional<Edition> shown = desk.browsed();
        Optional<Progress> progress = shown.map(e -> new Progress(desk, e));
        return new Page(
                path,
                PageType.REGION,
                new RegionView(
                        chrome,
                        region.summary(),
                        new RegionAnswers(desk, path, progress).answers(),
                        new TimelineRows(desk, path).rows(),
                        shown.map(e -> dimensions(e, progress.orElseThrow())).orElse(List.of()),
                        shown.flatMap(e -> progress.orElseThrow().chart(new Names(desk, e))),
                        years(),
                        new Details(desk.labels())
                                .add("region.kind", desk.labels().word(region.kind()))
                                .add("region.province", region.province())
                                .add("region.code", region.code())
                                .list(),
                        Provenances.lines(desk.setting(), region.sources())));
    }

    private List<DimensionCount> dimensions(Edition edition, Progress progress) {
        Names names = new Names(desk, edition);
        return names.dimensions().stream()
                .map(d -> dimension(edition, names, progress, d))
                .toList();
    }

    private DimensionCount dimension(Edition edition, Names names, Progress progress, ItemId dimension) {
        Formats formats = desk.setting().formats();
        List<Programme> programmes = progress.programmes(dimension);
        List<BudgetLine> budget =
                programmes.stream().flatMap(p -> p.budget().stream()).toList();
        String to = desk.addresses().edition(edition.head().id()) + "#dimensi_" + dimension;
        return new DimensionCount(
                new Link(names.dimension(dimension), Addresses.link(path, to)),
                formats.number(programmes.size()),
                progress.statuses(dimension),
                progress.reached(dimension),
                formats.number(progress.quickWins(dimension).size()),
                budget.isEmpty() ? "–" : formats.rupiahShort(BudgetTable.sum(budget)));
    }

    private List<Link> years() {
        return desk.editions().stream()
                .flatMap(e -> e.quickWins().stream())
                .map(QuickWin::year)
                .distinct()
                .sorted()
                .map(year -> new Link(
                        String.valueOf(year),
                        Addresses.link(path, desk.addresses().quickWins() + "#" + QuickWinsPage.anchor(year))))
                .toList();
    }
}
