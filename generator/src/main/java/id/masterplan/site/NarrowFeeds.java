package id.masterplan.site;

import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Moment;
import id.masterplan.diff.Timeline;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.ItemId;
import id.masterplan.model.Weight;
import id.masterplan.site.view.FeedEntry;
import id.masterplan.site.view.FeedView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changes of one item, or of one dimension, as Atom: an entry for each adopted edition that changed it. */
final class NarrowFeeds {
    private final RegionDesk desk;
    private final Labels labels;

    NarrowFeeds(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    /** Those of all items that an adopted edition has. */
    List<Page> items() {
        return desk.library().timelines().stream()
                .flatMap(t -> item(t).stream())
                .toList();
    }

    /** Those of all dimensions of the edition in force. */
    List<Page> dimensions() {
        return desk.library().inForce().stream()
                .flatMap(e -> new Facets(desk, e).of(FacetKind.DIMENSION).stream())
                .flatMap(f -> dimension(new ItemId(f.value()), f.name()).stream())
                .toList();
    }

    /** Whether an item has a feed: an adopted edition with a day has it. */
    static boolean has(RegionDesk desk, Timeline timeline) {
        return timeline.moments().stream()
                .anyMatch(m -> m.present() && adopted(desk, m).isPresent());
    }

    private Optional<Page> item(Timeline timeline) {
        List<FeedEntry> entries = new ArrayList<>();
        boolean known = false;
        for (Moment moment : timeline.moments()) {
            Optional<ItemDiff> diff = moment.sincePrevious().filter(d -> d.fate() != Fate.UNCHANGED);
            boolean first = !known && moment.present();
            known |= moment.present();
            if (first || diff.isPresent()) {
                adopted(desk, moment).map(by -> entry(timeline, by, diff)).ifPresent(entries::add);
            }
        }
        String home = desk.addresses().history(timeline.item());
        return entries.isEmpty()
                ? Optional.empty()
                : page(labels.word("feed.item.title", timeline.name(), desk.regionName()), home, entries);
    }

    private FeedEntry entry(Timeline timeline, EditionHead by, Optional<ItemDiff> diff) {
        String history = desk.addresses().history(timeline.item());
        String what = diff.map(d -> labels.word(d.fate())).orElseGet(() -> labels.word("history.first"));
        String why = diff.flatMap(d -> d.why().reason()).orElseGet(() -> labels.word("compare.reason.none"));
        String name = diff.flatMap(ItemDiff::nameAfter).orElse(timeline.name());
        return entry(
                by, history, labels.word("feed.item.entry", name, what, desk.name(by)), diff.isEmpty() ? what : why);
    }

    private Optional<Page> dimension(ItemId dimension, String name) {
        List<FeedEntry> entries = new ArrayList<>();
        String home = desk.addresses().facet(FacetKind.DIMENSION.folder(), dimension.text());
        for (Edition edition : desk.library().editions()) {
            EditionHead by = edition.head();
            List<ItemDiff> changed = desk.predecessor(by.id())
                    .flatMap(former -> desk.library().comparison(former.id(), by.id()))
                    .map(diff -> diff.items().stream()
                            .filter(i -> i.dimension().filter(dimension::equals).isPresent())
                            .filter(i -> i.fate() != Fate.UNCHANGED && i.weight() != Weight.EDITORIAL)
                            .toList())
                    .orElse(List.of());
            if (!changed.isEmpty() && by.adopted().isPresent()) {
                String names = changed.stream()
                        .map(i -> labels.word("feed.item.line", i.name(), labels.word(i.fate())))
                        .collect(Collectors.joining("; "));
                entries.add(entry(by, home, labels.word("feed.dimension.entry", name, desk.name(by)), names));
            }
        }
        return page(labels.word("feed.dimension.title", name, desk.regionName()), home, entries);
    }

    private FeedEntry entry(EditionHead by, String home, String title, String summary) {
        String updated = FeedPage.instant(by.adopted().orElseThrow());
        return new FeedEntry(
                FeedPage.tag(desk, by, home + "#" + by.id()),
                title,
                updated,
                desk.setting().absolute(home),
                summary,
                "<p>" + Markup.escape(summary) + "</p>");
    }

    /** A feed must have a date; one without entries takes that of the first edition, where it begins. */
    private Optional<Page> page(String title, String home, List<FeedEntry> oldestFirst) {
        Optional<EditionHead> since = desk.library().editions().stream()
                .map(Edition::head)
                .filter(h -> h.adopted().isPresent())
                .findFirst();
        if (since.isEmpty()) {
            return Optional.empty();
        }
        List<FeedEntry> entries = new ArrayList<>(oldestFirst);
        Collections.reverse(entries);
        String path = Addresses.feedOf(home);
        String updated = entries.isEmpty()
                ? FeedPage.instant(since.get().adopted().orElseThrow())
                : entries.get(0).updated();
        return Optional.of(new Page(
                path,
                PageType.FEED,
                new FeedView(
                        ChromeMaker.of(desk, path, title).make(),
                        FeedPage.tag(desk, since.get(), path),
                        title,
                        labels.word("feed.item.subtitle"),
                        updated,
                        desk.setting().absolute(path),
                        desk.setting().absolute(home),
                        desk.setting().name(desk.setting().site().title()),
                        entries)));
    }

    private static Optional<EditionHead> adopted(RegionDesk desk, Moment moment) {
        return desk.edition(moment.edition())
                .map(Edition::head)
                .filter(h -> h.adopted().isPresent());
    }
}
