package id.masterplan.site;

import id.masterplan.diff.ChangeKind;
import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.ItemKind;
import id.masterplan.diff.Moment;
import id.masterplan.diff.Timeline;
import id.masterplan.diff.Why;
import id.masterplan.model.Chapter;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.prose.change.BlockFate;
import id.masterplan.site.view.Badge;
import id.masterplan.site.view.Fact;
import id.masterplan.site.view.HistoryEvent;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each edition did with an item, and why; editions that left it as it was are passed over. */
final class HistoryEvents {
    private final RegionDesk desk;
    private final Labels labels;
    private final String path;
    private final Timeline timeline;
    private final FieldRows rows;
    private final Reasons reasons;
    private final PlanNames names;

    HistoryEvents(RegionDesk desk, PlanNames names, String path, Timeline timeline) {
        this.desk = desk;
        this.labels = desk.labels();
        this.path = path;
        this.timeline = timeline;
        this.reasons = new Reasons(desk);
        this.names = names;
        this.rows = new FieldRows(desk.setting(), names, names);
    }

    List<HistoryEvent> all() {
        List<HistoryEvent> events = new ArrayList<>();
        Optional<EditionId> former = Optional.empty();
        for (Moment moment : timeline.moments()) {
            event(former, moment).ifPresent(events::add);
            former = Optional.of(moment.edition());
        }
        return List.copyOf(events);
    }

    /** Whether any change of it is made up. */
    boolean illustrative() {
        return timeline.moments().stream()
                .flatMap(m -> m.sincePrevious().stream())
                .anyMatch(ItemDiff::illustrative);
    }

    private Optional<HistoryEvent> event(Optional<EditionId> former, Moment moment) {
        if (former.isEmpty()) {
            return moment.present() ? Optional.of(first(moment)) : Optional.empty();
        }
        return moment.sincePrevious()
                .filter(diff -> diff.fate() != Fate.UNCHANGED)
                .map(diff -> changed(former.get(), moment, diff));
    }

    private HistoryEvent first(Moment moment) {
        Badge badge = new Badge("●", labels.word("history.first"), "quiet");
        return new HistoryEvent(
                name(moment.edition()),
                badge,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private HistoryEvent changed(EditionId former, Moment moment, ItemDiff diff) {
        Why why = diff.why();
        Fact basis = reasons.basis(why);
        return new HistoryEvent(
                name(moment.edition()),
                new FateBadges(labels).of(diff.fate()),
                notes(former, moment, diff),
                rows.of(diff.changes()),
                why.reason(),
                Optional.of(basis),
                comparison(former, moment.edition(), diff));
    }

    /** With how much of a chapter's text is another, and that a series of figures does not go on. */
    private List<String> notes(EditionId former, Moment moment, ItemDiff diff) {
        List<String> notes = new ArrayList<>(reasons.notes(diff, called(diff.before()), called(diff.after())));
        if (timeline.kind() == ItemKind.INDICATOR
                && diff.changes().stream().anyMatch(c -> c.kind() == ChangeKind.INDICATOR_REDEFINED)) {
            notes.add(labels.word("history.break"));
        }
        if (timeline.kind() == ItemKind.CHAPTER && diff.fate() != Fate.ADDED && diff.fate() != Fate.REMOVED) {
            blocks(former, moment.edition()).ifPresent(n -> notes.add(labels.word("history.blocks", n)));
        }
        return notes;
    }

    /** How many blocks of the chapter an edition changed, where it changed any. */
    private Optional<Long> blocks(EditionId before, EditionId after) {
        return desk.library().comparison(before, after).stream()
                .flatMap(d -> d.chapters().stream())
                .filter(c -> c.after().or(c::before).map(Chapter::id).equals(Optional.of(timeline.item())))
                .map(c -> c.text().blocks().stream()
                        .filter(b -> b.fate() != BlockFate.SAME && b.fate() != BlockFate.MOVED_FROM)
                        .count())
                .filter(n -> n > 0)
                .findFirst();
    }

    private Optional<Link> comparison(EditionId before, EditionId after, ItemDiff diff) {
        return desk.comparison(before, after)
                .map(to -> new Link(
                        labels.word("history.comparison", name(before), name(after)),
                        Addresses.link(path, to)
                                + card(before, after, diff).map(id -> "#" + id).orElse("")));
    }

    /** The card that tells it: the item's own, the chapter, or for an indicator that of its programme. */
    private Optional<ItemId> card(EditionId before, EditionId after, ItemDiff diff) {
        ItemId anchor = diff.id();
        if (timeline.kind() == ItemKind.CHAPTER) {
            return Optional.of(anchor);
        }
        String within = "indicators/" + timeline.item() + "/";
        return desk.library().comparison(before, after).stream()
                .flatMap(d -> d.items().stream())
                .filter(i -> i.fate() != Fate.UNCHANGED)
                .filter(i -> i.id().equals(anchor)
                        || i.changes().stream().anyMatch(c -> (c.path() + "/").startsWith(within)))
                .map(ItemDiff::id)
                .findFirst();
    }

    private String called(List<ItemId> items) {
        return String.join(", ", items.stream().map(names::of).toList());
    }

    private String name(EditionId edition) {
        return Pairing.name(labels, edition);
    }
}
