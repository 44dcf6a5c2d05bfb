package id.masterplan.site;

import id.masterplan.diff.Impact;
import id.masterplan.model.Rpjmd;
import id.masterplan.site.view.ImpactView;
import id.masterplan.site.view.Link;
import java.util.List;

/** For each RPJMD that left an edition behind: what stays aligned, what must be mapped again, and by whom. */
final class ImpactPages {
    private final RegionDesk desk;
    private final Labels labels;

    ImpactPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    List<Page> pages() {
        return desk.library().record().rpjmds().stream()
                .filter(r -> !desk.impacts(r.id()).isEmpty())
                .map(this::page)
                .toList();
    }

    private Page page(Rpjmd rpjmd) {
        Addresses to = desk.addresses();
        String path = to.impact(rpjmd.id());
        List<Impact> impacts = desk.impacts(rpjmd.id());
        var chrome = ChromeMaker.of(desk, path, labels.word("impact.title", rpjmd.title()))
                .crumb(labels.word("nav.rpjmds"), to.rpjmds())
                .crumb(rpjmd.title(), to.rpjmd(rpjmd.id()))
                .description(new ImpactWords(desk).sentence(impacts.get(0)))
                .make();
        return new Page(
                path,
                PageType.IMPACT,
                new ImpactView(
                        chrome,
                        new Link(rpjmd.title(), Addresses.link(path, to.rpjmd(rpjmd.id()))),
                        impacts.stream()
                                .map(i -> new ImpactSheets(desk, i, path).sheet())
                                .toList(),
                        List.of(new Link(
                                labels.word("impact.csv"),
                                desk.setting().shared(path, to.impactFolder(rpjmd.id()) + "dampak.csv")))));
    }
}
