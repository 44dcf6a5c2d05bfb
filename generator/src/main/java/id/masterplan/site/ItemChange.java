package id.masterplan.site;

import id.masterplan.diff.Fate;
import id.masterplan.diff.ItemDiff;
import id.masterplan.diff.Moment;
import id.masterplan.diff.Timeline;
import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last change of an item up to an edition: by that edition or one before it.
 *
 * @param by the edition that changed it, or the first to have it
 * @param diff what it changed; absent in the first edition of all
 */
record ItemChange(RegionDesk desk, Timeline timeline, EditionHead by, Optional<ItemDiff> diff) {

    static Optional<ItemChange> of(RegionDesk desk, Timeline timeline, EditionId reading) {
        Optional<ItemChange> last = Optional.empty();
        for (Moment moment : timeline.moments()) {
            boolean first = last.isEmpty() && moment.present();
            Optional<ItemDiff> diff = moment.sincePrevious().filter(d -> d.fate() != Fate.UNCHANGED);
            if (first || diff.isPresent()) {
                last = desk.edition(moment.edition())
                        .map(Edition::head)
                        .map(by -> new ItemChange(desk, timeline, by, diff));
            }
            if (moment.edition().equals(reading)) {
                break;
            }
        }
        return last;
    }

    /** Which edition it was, and when. */
    String sentence() {
        String day = by.adopted().map(desk.setting().formats()::day).orElse("");
        boolean made = diff.isEmpty() || diff.get().fate() == Fate.ADDED;
        String key = made ? "trust.new" : "trust.changed";
        return day.isEmpty()
                ? desk.labels().word(key + ".draft", desk.name(by))
                : desk.labels().word(key, desk.name(by), day);
    }

    /** To the change and to the history. */
    List<Link> links(String from) {
        List<Link> links = new ArrayList<>();
        diff.flatMap(this::card)
                .map(to -> new Link(desk.labels().word("trust.change"), Addresses.link(from, to)))
                .ifPresent(links::add);
        links.add(new Link(
                desk.labels().word("item.history"),
                Addresses.link(from, desk.addresses().history(timeline.item()))));
        return links;
    }

    private Optional<String> card(ItemDiff change) {
        return desk.predecessor(by.id())
                .flatMap(former -> desk.comparison(former.id(), by.id()))
                .map(page -> page + "#" + change.id());
    }
}
