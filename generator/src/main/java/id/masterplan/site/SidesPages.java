package id.masterplan.site;

import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.EditionState;
import id.masterplan.prose.change.BlockDiff;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.SidedChapter;
import id.masterplan.site.view.SidedRow;
import id.masterplan.site.view.SidesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changed chapters of a comparison with both editions beside each other; below each other on a phone. */
final class SidesPages {
    private final RegionDesk desk;
    private final Labels labels;

    SidesPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    List<Page> pages() {
        return desk.library().comparisons().stream()
                .filter(SidesPages::isThere)
                .map(this::page)
                .toList();
    }

    /** Whether there is anything to lay side by side. */
    static boolean isThere(EditionDiff diff) {
        return diff.chapters().stream().anyMatch(SidesPages::changed);
    }

    private static boolean changed(ChapterDiff chapter) {
        return chapter.fate() != Fate.UNCHANGED
                && chapter.before().isPresent()
                && chapter.after().isPresent();
    }

    private Page page(EditionDiff diff) {
        EditionId from = diff.before().id();
        EditionId to = diff.after().id();
        String before = Pairing.name(labels, from);
        String after = Pairing.name(labels, to);
        String comparison = desk.addresses().comparison(from, to);
        String path = desk.addresses().sides(from, to);
        String title = labels.word("sides.title", before, after);
        ChromeMaker maker = ChromeMaker.of(desk, path, title)
                .description(labels.word("sides.description", desk.regionName(), title))
                .crumb(labels.word("nav.comparisons"), desk.addresses().comparisons())
                .crumb(labels.word("compare.title", before, after), comparison)
                .canonical(comparison);
        var chrome = diff.after().state() == EditionState.DRAFT ? maker.hidden().make() : maker.make();
        SidedBlocks blocks = new SidedBlocks(
                labels,
                new ComparedTargets(id -> Optional.of(id)
                        .filter(desk::hasHistory)
                        .map(i -> Addresses.link(path, desk.addresses().history(i)))),
                ItemNames.of(diff));
        return new Page(
                        path,
                        PageType.SIDES,
                        new SidesView(
                                chrome,
                                title,
                                before,
                                after,
                                new Link(labels.word("sides.back"), Addresses.link(path, comparison + "#_bab")),
                                ComparedChapters.whole(diff.chapters()).stream()
                                        .filter(SidesPages::changed)
                                        .map(c -> chapter(c, blocks))
                                        .toList()))
                .of(diff.after());
    }

    private SidedChapter chapter(ChapterDiff diff, SidedBlocks blocks) {
        Chapter chapter = diff.after().orElseThrow();
        return new SidedChapter(
                chapter.id().text(),
                labels.word("compare.chapter.name", chapter.number(), chapter.title()),
                new FateBadges(labels).of(diff.fate()),
                rows(diff.text().blocks(), blocks));
    }

    private List<SidedRow> rows(List<BlockDiff> all, SidedBlocks blocks) {
        List<SidedRow> rows = new ArrayList<>();
        int same = 0;
        for (BlockDiff block : all) {
            if (block.fate() == BlockFate.SAME) {
                same++;
            } else {
                fold(same, rows, blocks);
                same = 0;
                rows.add(blocks.row(block));
            }
        }
        fold(same, rows, blocks);
        return rows;
    }

    private void fold(int same, List<SidedRow> rows, SidedBlocks blocks) {
        if (same > 0) {
            rows.add(blocks.folded(labels.word("sides.same", same)));
        }
    }
}
