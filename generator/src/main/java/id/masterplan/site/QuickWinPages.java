package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.QuickWin;
import id.masterplan.site.view.QuickWinView;
import java.util.List;

/** The quick wins of every edition and of the draft. */
final class QuickWinPages {
    private final RegionDesk desk;

    QuickWinPages(RegionDesk desk) {
        this.desk = desk;
    }

    List<Page> pages() {
        return desk.editions().stream()
                .flatMap(edition -> edition.quickWins().stream().map(q -> page(edition, q)))
                .toList();
    }

    private Page page(Edition edition, QuickWin quickWin) {
        Addresses to = desk.addresses();
        String path = to.quickWin(edition.head().id(), quickWin.id());
        var chrome = new EditionFrame(desk)
                .of(edition, path, quickWin.name(), SamePage.quickWin(to, quickWin.id()))
                .description(quickWin.benefit()
                        .orElseGet(
                                () -> desk.labels().word("quick-win.description", quickWin.name(), desk.regionName())))
                .make();
        return new Page(
                        path,
                        PageType.QUICK_WIN,
                        new QuickWinView(
                                chrome,
                                new QuickWinSheets(desk, edition, path).sheet(quickWin, ProseHtml.PREFIX, 3),
                                new ItemLinks(desk).of(quickWin.id(), edition.head(), path)))
                .of(edition.head());
    }
}
