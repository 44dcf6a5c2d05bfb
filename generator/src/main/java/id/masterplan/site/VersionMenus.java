package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.site.view.VersionLink;
import id.masterplan.site.view.VersionMenu;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The same page in every edition, newest first; where an edition lacks it, its history. */
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

    private Optional<VersionLink> link(Edition edition, EditionHead reading, String path, SamePage same) {
        String label = desk.name(edition.head());
        boolean current = edition.head().id().equals(reading.id());
        Optional<String> there = same.in().apply(edition);
        if (there.isPresent()) {
            String state = desk.labels().word(edition.head().state());
            return Optional.of(new VersionLink(label, Addresses.link(path, there.get()), state, current));
        }
        return same.item()
                .filter(desk::hasHistory)
                .map(item -> Addresses.link(path, desk.addresses().history(item)))
                .map(href -> new VersionLink(label, href, desk.labels().word("versions.absent"), false));
    }
}
