package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.Weight;
import id.masterplan.site.view.FeedEntry;
import id.masterplan.site.view.FeedView;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changes of a region as Atom: one entry for each adopted edition, newest first; dates come from the adoptions. */
public final class FeedPage {
    private final RegionDesk desk;
    private final Labels labels;
    private final String path;

    /** The feed of a region. */
    public FeedPage(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.path = desk.addresses().feed();
    }

    /** The feed; a region without adopted editions has none, for a feed must have a date. */
    public Optional<Page> page() {
        List<EditionHead> heads = desk.library().editions().stream()
                .map(Edition::head)
                .filter(head -> head.adopted().isPresent())
                .toList();
        Optional<LocalDate> latest =
                heads.stream().flatMap(h -> h.adopted().stream()).max(Comparator.naturalOrder());
        return latest.map(day -> new Page(path, PageType.FEED, view(heads, day)));
    }

    private FeedView view(List<EditionHead> heads, LocalDate latest) {
        String title = labels.word("feed.title", desk.regionName());
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = heads.size() - 1; i >= 0; i--) {
            entries.add(entry(heads.get(i)));
        }
        return new FeedView(
                ChromeMaker.of(desk, path, title).make(),
                tag(desk, heads.get(0), path),
                title,
                labels.word("feed.subtitle"),
                instant(latest),
                desk.setting().absolute(path),
                desk.setting().absolute(desk.addresses().home()),
                desk.setting().name(desk.setting().site().title()),
                entries);
    }

    private FeedEntry entry(EditionHead head) {
        Optional<EditionDiff> diff =
                desk.predecessor(head.id()).flatMap(former -> desk.library().comparison(former.id(), head.id()));
        String to = diff.map(d -> desk.addresses().comparison(d.before().id(), head.id()))
                .orElseGet(() -> desk.addresses().edition(head.id()));
        return new FeedEntry(
                tag(desk, head, desk.addresses().edition(head.id())),
                labels.word("feed.entry", head.title()),
                head.adopted().map(FeedPage::instant).orElseThrow(),
                desk.setting().absolute(to),
                summary(head, diff),
                content(head, diff, to));
    }

    private String summary(EditionHead head, Optional<EditionDiff> diff) {
        String reason = Sentence.ended(head.reason());
        return diff.map(d -> counts(d).isEmpty()
                        ? labels.word("feed.entry.unchanged", reason)
                        : labels.word("feed.entry.summary", counts(d), reason))
                .orElseGet(() -> labels.word("feed.entry.first", reason));
    }

    /** Editorial changes are left out: who subscribes wants to know what is promised. */
    private String counts(EditionDiff diff) {
        List<Fate> fates = diff.items().stream()
                .filter(i -> i.weight() != Weight.EDITORIAL)
                .map(ItemDiff::fate)
                .toList();
        return new FateBadges(labels).counts(fates).stream().map(b -> b.text()).collect(Collectors.joining(", "));
    }

    private String content(EditionHead head, Optional<EditionDiff> diff, String to) {
        StringBuilder html = new StringBuilder("<p>")
                .append(Markup.escape(summary(head, diff)))
                .append("</p>");
        List<ItemDiff> top = diff.map(d -> Highlights.select(d.items())).orElse(List.of());
        if (!top.isEmpty()) {
            html.append("<p>")
                    .append(Markup.escape(labels.word("feed.highlights")))
                    .append("</p><ul>");
            top.forEach(item -> html.append("<li><a href=\"")
                    .append(Markup.escape(desk.setting().absolute(to) + "#" + item.id()))
                    .append("\">")
                    .append(Markup.escape(name(item)))
                    .append("</a>: ")
                    .append(Markup.escape(labels.word(item.fate())))
                    .append("</li>"));
            html.append("</ul>");
        }
        return html.toString();
    }

    private String name(ItemDiff item) {
        return item.kind() == ItemKind.VISION ? labels.word(item.kind()) : item.name();
    }

    /** A lasting name by RFC 4151: the site's host, the day of adoption, the path. */
    static String tag(RegionDesk desk, EditionHead head, String of) {
        String host = Optional.ofNullable(
                        URI.create(desk.setting().site().baseUrl()).getHost())
                .orElse("masterplan");
        return "tag:" + host + "," + head.adopted().orElseThrow() + ":" + of;
    }

    static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
