package id.masterplan.site;

import id.masterplan.diff.BlockDiff;
import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemKind;
import id.masterplan.model.Chapter;
import id.masterplan.model.Weight;
import id.masterplan.site.view.BlockRun;
import id.masterplan.site.view.ComparedChapter;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The chapters of a comparison: changed text open, unchanged text folded and counted. */
final class ComparedChapters {
    /** As many blocks as a page bears; the chapters beyond are told by their counts alone. */
    static final int MOST = 3000;

    private final Pairing pair;
    private final Labels labels;
    private final FateBadges badges;
    private final FieldRows rows;
    private final ComparedBlocks blocks;
    private final ChangeCards cards;

    ComparedChapters(Pairing pair, ChangeCards cards) {
        this.pair = pair;
        this.labels = pair.labels();
        this.badges = new FateBadges(labels);
        this.rows = new FieldRows(pair.desk().setting(), pair.older(), pair.newer());
        this.blocks =
                new ComparedBlocks(labels, new ChapterPlaces(labels, pair.diff().chapters()));
        this.cards = cards;
    }

    /** Chapters that changed. */
    List<ComparedChapter> changed() {
        Set<ChapterDiff> whole = whole(pair.diff().chapters());
        return pair.diff().chapters().stream()
                .filter(c -> c.fate() != Fate.UNCHANGED)
                .map(c -> of(c, whole.contains(c)))
                .toList();
    }

    /** The chapters whose text is shown: from the first on, as long as the page bears them. */
    static Set<ChapterDiff> whole(List<ChapterDiff> chapters) {
        Set<ChapterDiff> whole = new HashSet<>();
        int blocks = 0;
        for (ChapterDiff chapter : chapters) {
            blocks += chapter.fate() == Fate.UNCHANGED ? 0 : chapter.blocks().size();
            if (blocks <= MOST) {
                whole.add(chapter);
            }
        }
        return whole;
    }

    /** Chapters that did not, linked to their later text. */
    List<Link> unchanged() {
        return pair.diff().chapters().stream()
                .filter(c -> c.fate() == Fate.UNCHANGED)
                .flatMap(c -> c.after().stream())
                .map(c -> new Link(name(c), pair.href(pair.at().chapter(pair.after(), c.id()))))
                .toList();
    }

    /** How a chapter is called: its number and title. */
    String name(Chapter chapter) {
        return labels.word("compare.chapter.name", chapter.number(), chapter.title());
    }

    private ComparedChapter of(ChapterDiff diff, boolean whole) {
        Chapter chapter = diff.after().or(diff::before).orElseThrow();
        int same = (int) diff.blocks().stream().filter(ComparedBlocks::same).count();
        return new ComparedChapter(
                chapter.id().text(),
                name(chapter),
                badges.of(diff.fate()),
                FateBadges.style(diff.fate()),
                labels.word("compare.chapter.summary", changed(diff), same),
                rows(diff, false),
                rows(diff, true),
                diff.why().reason(),
                cards.basis(diff.why()),
                whole ? runs(diff) : List.of(),
                cards.brought(diff.broughtBy()),
                links(diff, chapter));
    }

    /** Sources and the like are folded away, so that the text comes first. */
    private List<FieldRow> rows(ChapterDiff diff, boolean minor) {
        return rows.of(diff.changes().stream()
                .filter(change -> minor == (change.weight() == Weight.EDITORIAL))
                .toList());
    }

    /** Blocks that are not the same; both ends of a move within the chapter count as one. */
    private static long changed(ChapterDiff diff) {
        Set<String> moved = new HashSet<>();
        return diff.blocks().stream()
                .filter(b -> !ComparedBlocks.same(b))
                .filter(b -> b.moveId().map(moved::add).orElse(true))
                .count();
    }

    private List<BlockRun> runs(ChapterDiff diff) {
        if (diff.fate() == Fate.ADDED || diff.fate() == Fate.REMOVED) {
            String label = labels.word("compare.chapter.whole", diff.blocks().size());
            return diff.blocks().isEmpty()
                    ? List.of()
                    : List.of(run(diff.blocks(), Optional.of(label), Optional.empty()));
        }
        List<BlockRun> runs = new ArrayList<>();
        int start = 0;
        while (start < diff.blocks().size()) {
            boolean same = ComparedBlocks.same(diff.blocks().get(start));
            int end = start + 1;
            while (end < diff.blocks().size()
                    && ComparedBlocks.same(diff.blocks().get(end)) == same) {
                end++;
            }
            List<BlockDiff> run = diff.blocks().subList(start, end);
            runs.add(
                    same
                            ? run(run, Optional.of(labels.word("compare.blocks.same", run.size())), Optional.empty())
                            : run(
                                    run,
                                    Optional.empty(),
                                    ChapterPlaces.heading(diff, run.get(0).section())));
            start = end;
        }
        return List.copyOf(runs);
    }

    private BlockRun run(List<BlockDiff> run, Optional<String> label, Optional<String> section) {
        return new BlockRun(label, section, run.stream().map(blocks::of).toList());
    }

    private List<Link> links(ChapterDiff diff, Chapter chapter) {
        List<Link> links = new ArrayList<>();
        pair.history(chapter.id(), labels.word("compare.link.history")).ifPresent(links::add);
        diff.before()
                .ifPresent(c -> links.add(new Link(
                        labels.word("compare.link.before"), pair.page(pair.before(), ItemKind.CHAPTER, c.id()))));
        diff.after()
                .ifPresent(c -> links.add(new Link(
                        labels.word("compare.link.after"), pair.page(pair.after(), ItemKind.CHAPTER, c.id()))));
        return List.copyOf(links);
    }
}
