package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.ChapterSheet;
import id.masterplan.site.view.PrintView;
import id.masterplan.site.view.ProgrammeGroup;
import id.masterplan.site.view.QuickWinSheet;
import java.util.List;
import java.util.Optional;

/** Every edition whole on one page, for printing and for searching within. */
final class PrintPages {
    private static final int CHAPTER_LEVEL = 3;
    private static final int SHEET_LEVEL = 5;

    private final RegionDesk desk;
    private final Labels labels;

    PrintPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    List<Page> pages() {
        return desk.editions().stream().map(this::page).toList();
    }

    private Page page(Edition edition) {
        Addresses to = desk.addresses();
        String path = to.print(edition.head().id());
        SamePage same = SamePage.everywhere(e -> to.print(e.head().id()));
        var chrome = new EditionFrame(desk)
                .of(edition, path, edition.frame().title(), same)
                .description(labels.word("print.description", desk.name(edition.head()), desk.regionName()))
                .canonical(to.edition(edition.head().id()))
                .make();
        return new Page(
                        path,
                        PageType.PRINT,
                        new PrintView(
                                chrome,
                                new EditionSheets(desk, edition, path).sheet(),
                                chapters(edition, path),
                                dimensions(edition, path),
                                quickWins(edition, path)))
                .of(edition.head());
    }

    private List<ChapterSheet> chapters(Edition edition, String path) {
        Targets targets = new ItemTargets(desk, Optional.of(edition), path);
        return edition.chapters().stream()
                .map(c -> ChapterPages.sheet(desk, c, new ProseHtml(labels, targets, c.id() + "_", CHAPTER_LEVEL)))
                .toList();
    }

    private List<ProgrammeGroup> dimensions(Edition edition, String path) {
        ProgrammeSheets sheets = new ProgrammeSheets(desk, edition, path);
        return new Names(desk, edition)
                .dimensions().stream()
                        .map(d -> group(edition, d, sheets))
                        .filter(g -> !g.programmes().isEmpty())
                        .toList();
    }

    private ProgrammeGroup group(Edition edition, ItemId dimension, ProgrammeSheets sheets) {
        return new ProgrammeGroup(
                new Names(desk, edition).dimension(dimension),
                edition.programmes().stream()
                        .filter(p -> p.dimension().equals(dimension))
                        .map(sheets::sheet)
                        .toList());
    }

    private List<QuickWinSheet> quickWins(Edition edition, String path) {
        QuickWinSheets sheets = new QuickWinSheets(desk, edition, path);
        return edition.quickWins().stream()
                .map(q -> sheets.sheet(q, q.id() + "_", SHEET_LEVEL))
                .toList();
    }
}
