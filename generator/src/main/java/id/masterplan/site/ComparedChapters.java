package id.masterplan.site;

import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.TextCounts;
import id.masterplan.model.Chapter;
import id.masterplan.model.Weight;
import id.masterplan.site.view.ComparedChapter;
import id.masterplan.site.view.FieldRow;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.ShownText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The chapters of a comparison: changed text open, unchanged text folded and counted. */
final class ComparedChapters {
    /** As many blocks as a page bears; the chapters beyond are told by their counts alone. */
    static final int MOST = 3000;

    private final Pairing pair;
    private final Labels labels;
    private final FateBadges badges;
    private final FieldRows rows;
    private final ShownTexts texts;
    private final ChangeCards cards;

    ComparedChapters(Pairing pair, ChangeCards cards) {
        this.pair = pair;
        this.labels = pair.labels();
        this.badges = new FateBadges(labels);
        this.rows = new FieldRows(pair.desk().setting(), pair.older(), pair.newer());
        this.texts = new ShownTexts(
                labels,
                new ComparedTargets(id -> pair.item(id)),
                ItemNames.of(pair.diff()),
                pair.diff().chapters().stream().map(ChapterDiff::text).toList());
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
        Set<ChapterDiff> whole = new LinkedHashSet<>();
        int blocks = 0;
        for (ChapterDiff chapter : chapters) {
            blocks += chapter.fate() == Fate.UNCHANGED
                    ? 0
                    : chapter.text().blocks().size();
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
        TextCounts counts = TextCounts.of(List.of(diff.text()));
        return new ComparedChapter(
                chapter.id().text(),
                name(chapter),
                labels.word("compare.chapter.number", chapter.number()),
                chapter.title(),
                badges.of(diff.fate()),
                Labels.style(diff.fate()),
                ComparisonPages.severity(pair, diff.weight()),
                labels.word("compare.chapter.summary", counts.changed(), counts.same()),
                rows(diff, false),
                rows(diff, true),
                diff.why().reason(),
                cards.basis(diff.why()),
                whole ? text(diff) : ShownText.NONE,
                cards.brought(diff.broughtBy()),
                links(diff, chapter),
                cards.cite(name(chapter), diff.fate(), chapter.id()));
    }

    /** Sources and the like are folded away, so that the text comes first. */
    private List<FieldRow> rows(ChapterDiff diff, boolean minor) {
        return rows.of(diff.changes().stream()
                .filter(change -> minor == (change.weight() == Weight.EDITORIAL))
                .toList());
    }

    /** A chapter that came or went as a whole is folded. */
    private ShownText text(ChapterDiff diff) {
        Chapter chapter = diff.after().or(diff::before).orElseThrow();
        ShownText text = texts.of(chapter.id().text(), diff.text(), diff.blocksBy());
        return diff.fate() == Fate.ADDED || diff.fate() == Fate.REMOVED
                ? ShownTexts.folded(
                        text,
                        labels.word(
                                "compare.chapter.whole", diff.text().blocks().size()))
                : text;
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
