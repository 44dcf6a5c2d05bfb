package id.masterplan.site;

import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Timeline;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.ContentsEntry;
import id.masterplan.site.view.HistoriesView;
import id.masterplan.site.view.HistoryGroup;
import id.masterplan.site.view.LetterGroup;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All items that have a history, by kind and letter. */
final class HistoryIndex {
    private static final Comparator<Timeline> BY_NAME = Comparator.comparing(
                    (Timeline t) -> t.name().toLowerCase(Locale.ROOT))
            .thenComparing(Timeline::item);

    private final RegionDesk desk;
    private final Labels labels;
    private final String path;

    HistoryIndex(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.path = desk.addresses().histories();
    }

    Page page() {
        List<Timeline> all = desk.library().timelines();
        String title = labels.word("histories.title");
        List<HistoryGroup> groups = new ArrayList<>();
        for (ItemKind kind : ItemKind.values()) {
            List<Timeline> members =
                    all.stream().filter(t -> t.kind() == kind).sorted(BY_NAME).toList();
            if (!members.isEmpty()) {
                groups.add(new HistoryGroup(
                        "_" + Labels.style(kind), labels.word(kind), members.size(), letters(members)));
            }
        }
        HistoriesView view = new HistoriesView(
                ChromeMaker.of(desk, path, title)
                        .description(labels.word("histories.description", desk.regionName()))
                        .make(),
                title,
                labels.word("histories.lead", all.size()),
                groups);
        return new Page(path, PageType.HISTORIES, view);
    }

    private List<LetterGroup> letters(List<Timeline> members) {
        Map<String, List<ContentsEntry>> letters = new TreeMap<>();
        for (Timeline timeline : members) {
            letters.computeIfAbsent(Letters.letter(timeline.name()), letter -> new ArrayList<>())
                    .add(entry(timeline));
        }
        List<LetterGroup> groups = new ArrayList<>();
        letters.forEach((letter, items) -> groups.add(new LetterGroup(letter, items)));
        return List.copyOf(groups);
    }

    private ContentsEntry entry(Timeline timeline) {
        String to = desk.addresses().history(timeline.item());
        List<Fate> fates = timeline.moments().stream()
                .skip(1)
                .flatMap(m -> m.sincePrevious().stream())
                .map(d -> d.fate())
                .toList();
        List<Badge> badges = new FateBadges(labels).counts(fates);
        return new ContentsEntry(new Link(timeline.name(), Addresses.link(path, to)), badges);
    }
}
