package id.masterplan.site;

import id.masterplan.diff.FieldHistory;
import id.masterplan.diff.Moment;
import id.masterplan.diff.Timeline;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import id.masterplan.site.view.HistoryCell;
import id.masterplan.site.view.HistoryEvent;
import id.masterplan.site.view.HistoryField;
import id.masterplan.site.view.HistoryView;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.PresenceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The histories of a region's items: what each edition called it, said of it, and did with it. */
public final class HistoryPages {
    private final RegionDesk desk;
    private final Labels labels;
    private final FieldNames fields;
    private final PlanNames names;
    private final FieldValues values;

    /** Histories of a region. */
    public HistoryPages(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
        this.fields = new FieldNames(labels);
        this.names = PlanNames.latest(desk);
        this.values = new FieldValues(desk.setting(), names);
    }

    /** The index and a page for each item. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        pages.add(new HistoryIndex(desk).page());
        desk.library().timelines().forEach(timeline -> pages.add(page(timeline)));
        return List.copyOf(pages);
    }

    /** The page of one item. */
    Page page(Timeline timeline) {
        String path = desk.addresses().history(timeline.item());
        String title = labels.word("history.title", timeline.name());
        HistoryEvents events = new HistoryEvents(desk, names, path, timeline);
        List<HistoryEvent> told = events.all();
        ChromeMaker chrome = ChromeMaker.of(desk, path, title).origin(new MadeTrusts(desk, path).history(timeline));
        if (NarrowFeeds.has(desk, timeline)) {
            chrome.ownFeed(labels.word("feed.item"), Addresses.feedOf(path));
        }
        return new Page(
                path,
                PageType.HISTORY,
                new HistoryView(
                        chrome.description(labels.word("history.description", desk.regionName(), timeline.name()))
                                .crumb(
                                        labels.word("nav.histories"),
                                        desk.addresses().histories())
                                .make(),
                        labels.word(timeline.kind()),
                        title,
                        lead(timeline),
                        timeline.moments().stream()
                                .map(m -> presence(path, timeline, m))
                                .toList(),
                        told,
                        timeline.moments().stream().map(m -> name(m.edition())).toList(),
                        fields(timeline, true),
                        fields(timeline, false),
                        timeline.kin().stream()
                                .filter(desk::hasHistory)
                                .map(id -> kin(path, id))
                                .toList(),
                        events.illustrative()));
    }

    /** The history of an item that this one came from or became. */
    private Link kin(String path, ItemId item) {
        String to = desk.addresses().history(item);
        return desk.library().timelines().stream()
                .filter(t -> t.item().equals(item))
                .findFirst()
                .map(t -> new Link(labels.word("history.title", t.name()), Addresses.link(path, to)))
                .orElseGet(() -> new Link(item.text(), Addresses.link(path, to)));
    }

    private String lead(Timeline timeline) {
        long present = timeline.moments().stream().filter(Moment::present).count();
        boolean draft = timeline.moments().stream().anyMatch(m -> m.edition().equals(EditionId.DRAFT));
        return labels.word(
                draft ? "history.lead.draft" : "history.lead",
                present,
                timeline.moments().size());
    }

    private PresenceRow presence(String path, Timeline timeline, Moment moment) {
        String label = moment.present() ? moment.name().orElse(timeline.name()) : labels.word("history.absent");
        String to = Pairing.path(desk.addresses(), moment.edition(), timeline.kind(), timeline.item());
        Optional<Link> page =
                moment.present() ? Optional.of(new Link(label, Addresses.link(path, to))) : Optional.empty();
        return new PresenceRow(name(moment.edition()), state(moment.edition()), moment.present(), label, page);
    }

    private String state(EditionId edition) {
        return desk.edition(edition)
                .map(e -> labels.word("compare.state." + Labels.style(e.head().state())))
                .orElse("");
    }

    private List<HistoryField> fields(Timeline timeline, boolean changed) {
        return timeline.fields().stream()
                .map(f -> field(timeline, f))
                .filter(f -> changed == f.cells().stream().anyMatch(HistoryCell::changed))
                .toList();
    }

    private HistoryField field(Timeline timeline, FieldHistory field) {
        List<HistoryCell> cells = new ArrayList<>();
        for (int i = 0; i < field.values().size(); i++) {
            Optional<Value> value = field.values().get(i);
            cells.add(new HistoryCell(
                    name(timeline.moments().get(i).edition()),
                    value.map(v -> values.of(field.path(), field.unit(), v))
                            .orElseGet(() -> labels.word("compare.value.none")),
                    value.isPresent() && !(value.get() instanceof Value.Missing),
                    field.changed().get(i)));
        }
        return new HistoryField(fields.of(field.path(), field.part().map(names::own)), cells);
    }

    private String name(EditionId edition) {
        return Pairing.name(labels, edition);
    }
}
