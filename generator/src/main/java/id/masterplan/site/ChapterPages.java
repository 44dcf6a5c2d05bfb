package id.masterplan.site;

import id.masterplan.model.Chapter;
import id.masterplan.model.Edition;
import id.masterplan.site.view.ChapterSheet;
import id.masterplan.site.view.ChapterView;
import id.masterplan.site.view.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The chapters of every edition and of the draft. */
final class ChapterPages {
    private final RegionDesk desk;

    ChapterPages(RegionDesk desk) {
        this.desk = desk;
    }

    List<Page> pages() {
        return desk.editions().stream()
                .flatMap(
                        edition -> IntStream.range(0, edition.chapters().size()).mapToObj(i -> page(edition, i)))
                .toList();
    }

    private Page page(Edition edition, int index) {
        Chapter chapter = edition.chapters().get(index);
        Addresses to = desk.addresses();
        String path = to.chapter(edition.head().id(), chapter.id());
        ProseHtml writer = ProseHtml.of(desk.labels(), new ItemTargets(desk, Optional.of(edition), path));
        ChapterSheet sheet = sheet(desk, chapter, writer);
        var chrome = new EditionFrame(desk)
                .of(edition, path, sheet.title(), SamePage.chapter(to, chapter))
                .description(desk.labels()
                        .word("chapter.description", sheet.title(), desk.name(edition.head()), desk.regionName()))
                .make();
        Optional<Link> history = Optional.of(chapter.id())
                .filter(desk::hasHistory)
                .map(id -> new Link(desk.labels().word("item.history"), Addresses.link(path, to.history(id))));
        return new Page(
                        path,
                        PageType.CHAPTER,
                        new ChapterView(
                                chrome,
                                sheet,
                                writer.contents(chapter.body()),
                                neighbour(edition, index - 1, path),
                                neighbour(edition, index + 1, path),
                                history))
                .of(edition.head());
    }

    static ChapterSheet sheet(RegionDesk desk, Chapter chapter, ProseHtml writer) {
        return new ChapterSheet(
                chapter.id().text(),
                desk.labels().word("chapter.numbered", chapter.number(), chapter.title()),
                writer.write(chapter.body()),
                Provenances.lines(desk.setting(), chapter.sources()),
                chapter.illustrative());
    }

    private Optional<Link> neighbour(Edition edition, int index, String path) {
        if (index < 0 || index >= edition.chapters().size()) {
            return Optional.empty();
        }
        Chapter chapter = edition.chapters().get(index);
        String title = desk.labels().word("chapter.numbered", chapter.number(), chapter.title());
        String to = desk.addresses().chapter(edition.head().id(), chapter.id());
        return Optional.of(new Link(title, Addresses.link(path, to)));
    }
}
