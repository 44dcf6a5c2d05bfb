package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.Programme;
import id.masterplan.site.view.ProgrammeView;
import java.util.List;

/** The programmes of every edition and of the draft. */
final class ProgrammePages {
    private final RegionDesk desk;

    ProgrammePages(RegionDesk desk) {
        this.desk = desk;
    }

    List<Page> pages() {
        return desk.editions().stream()
                .flatMap(edition -> edition.programmes().stream().map(p -> page(edition, p)))
                .toList();
    }

    private Page page(Edition edition, Programme programme) {
        Addresses to = desk.addresses();
        String path = to.programme(edition.head().id(), programme.id());
        var chrome = new EditionFrame(desk)
                .of(edition, path, programme.title(), SamePage.programme(to, programme.id()))
                .description(programme.summary())
                .make();
        return new Page(
                        path,
                        PageType.PROGRAMME,
                        new ProgrammeView(
                                chrome,
                                new ProgrammeSheets(desk, edition, path).sheet(programme),
                                new ItemLinks(desk).of(programme.id(), edition.head(), path)))
                .of(edition.head());
    }
}
