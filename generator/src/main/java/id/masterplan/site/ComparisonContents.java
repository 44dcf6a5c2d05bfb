package id.masterplan.site;

import id.masterplan.diff.ChapterDiff;
import id.masterplan.diff.Fate;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.CardGroup;
import id.masterplan.site.view.ChangeCard;
import id.masterplan.site.view.ComparedChapter;
import id.masterplan.site.view.ContentsEntry;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;

/** The parts of a comparison's page and its contents: only what is there is listed, with the counts below it. */
final class ComparisonContents {
    private final Pairing pair;
    private final Labels labels;
    private final FateBadges badges;
    private final List<CardGroup> groups;
    private final List<ChangeCard> editorial;
    private final List<ComparedChapter> chapters;

    ComparisonContents(Pairing pair, CardGroups groups, ComparedChapters chapters) {
        this.pair = pair;
        this.labels = pair.labels();
        this.badges = new FateBadges(labels);
        this.groups = groups.changed();
        this.editorial = groups.editorial();
        this.chapters = chapters.changed();
    }

    List<CardGroup> groups() {
        return groups;
    }

    List<ChangeCard> editorial() {
        return editorial;
    }

    List<ComparedChapter> chapters() {
        return chapters;
    }

    List<ContentsEntry> entries() {
        List<ContentsEntry> entries = new ArrayList<>();
        entries.add(entry("compare.alignment", "_keselarasan", List.of()));
        groups.forEach(g -> entries.add(new ContentsEntry(new Link(g.title(), "#" + g.anchor()), g.badges())));
        if (!editorial.isEmpty()) {
            entries.add(entry("compare.editorial", "_redaksional", counted("≈", editorial.size())));
        }
        if (!pair.diff().returned().isEmpty()) {
            entries.add(entry(
                    "compare.returned",
                    "_kembali",
                    counted("↺", pair.diff().returned().size())));
        }
        if (!pair.diff().chapters().isEmpty()) {
            entries.add(entry("compare.chapters", "_bab", badges.counts(fates())));
        }
        int same = pair.diff().summary().items().getOrDefault(Fate.UNCHANGED, 0);
        if (same > 0) {
            entries.add(entry("compare.unchanged", "_tetap", counted("=", same)));
        }
        entries.add(entry("compare.downloads", "_unduhan", List.of()));
        return List.copyOf(entries);
    }

    private List<Fate> fates() {
        return pair.diff().chapters().stream().map(ChapterDiff::fate).toList();
    }

    private ContentsEntry entry(String key, String anchor, List<Badge> counts) {
        return new ContentsEntry(new Link(labels.word(key), "#" + anchor), counts);
    }

    private List<Badge> counted(String sign, int count) {
        return List.of(new Badge(sign, labels.word("compare.count", count), "quiet"));
    }
}
