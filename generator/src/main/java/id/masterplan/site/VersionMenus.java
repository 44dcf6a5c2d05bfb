package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.ItemId;
import id.masterplan.site.view.VersionLink;
import id.masterplan.site.view.VersionMenu;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The same page in every edition, newest first; where an edition lacks it, why, and its history. */
final class VersionMenus {
    private final RegionDesk desk;

    VersionMenus(RegionDesk desk) {
        this.desk = desk;
    }

    Optional<VersionMenu> of(EditionHead head, String path, SamePage same) {
        List<VersionLink> links = new ArrayList<>();
        for (Edition edition : desk.editions()) {
            link(edition, head, path, same).ifPresent(links::add);
        }
        Collections.reverse(links);
        return links.size() < 2
                ? Optional.empty()
                : Optional.of(new VersionMenu(desk.labels().word("page.versions"), links));
    }

    /** Leads to the history, and says why the edition lacks the item. */
    private VersionLink absent(String label, ItemId item, EditionHead edition, String path) {
        String history = Addresses.link(path, desk.addresses().history(item));
        return new Whereabouts(desk, path)
                .of(item, edition.id())
                .map(a -> new VersionLink(label, history, a.sentence(), a.kin(), a.reason(), false))
                .orElseGet(() -> new VersionLink(
                        label, history, desk.labels().word("versions.absent"), List.of(), Optional.empty(), false));
    }

    private Optional<VersionLink> link(Edition edition, EditionHead reading, String path, SamePage same) {
        String label = desk.name(edition.head());
        boolean current = edition.head().id().equals(reading.id());
        Optional<String> there = same.in().apply(edition);
        if (there.isPresent()) {
            String state = desk.labels().word(edition.head().state());
            return Optional.of(new VersionLink(
                    label, Addresses.link(path, there.get()), state, List.of(), Optional.empty(), current));
        }
        return same.item().filter(desk::hasHistory).map(item -> absent(label, item, edition.head(), path));
    }
}
