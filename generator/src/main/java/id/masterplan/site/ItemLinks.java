package id.masterplan.site;

import id.masterplan.diff.EditionDiff;
import id.masterplan.diff.Fate;
import id.masterplan.model.EditionHead;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.Link;
import java.util.ArrayList;
import java.util.List;

/** The links of an item's page: its history, and what its edition changed in it. */
final class ItemLinks {
    private final RegionDesk desk;

    ItemLinks(RegionDesk desk) {
        this.desk = desk;
    }

    List<Link> of(ItemId item, EditionHead edition, String path) {
        Labels labels = desk.labels();
        List<Link> links = new ArrayList<>();
        if (desk.hasHistory(item)) {
            links.add(new Link(
                    labels.word("item.history"),
                    Addresses.link(path, desk.addresses().history(item))));
        }
        desk.predecessor(edition.id())
                .flatMap(before -> desk.library().comparison(before.id(), edition.id()))
                .filter(diff -> changed(diff, item))
                .map(diff -> new Link(
                        labels.word("item.changed-here", desk.name(diff.before())),
                        Addresses.link(
                                path, desk.addresses().comparison(diff.before().id(), edition.id()))))
                .ifPresent(links::add);
        return links;
    }

    private static boolean changed(EditionDiff diff, ItemId item) {
        return diff.items().stream().anyMatch(i -> i.after().contains(item) && i.fate() != Fate.UNCHANGED);
    }
}
