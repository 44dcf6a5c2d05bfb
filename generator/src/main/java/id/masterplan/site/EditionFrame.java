package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import java.util.Optional;

/** The frame of an edition's pages: state bar, other editions, and the page that stands for an old one. */
final class EditionFrame {
    private final RegionDesk desk;

    EditionFrame(RegionDesk desk) {
        this.desk = desk;
    }

    ChromeMaker of(Edition edition, String path, String title, SamePage same) {
        EditionHead head = edition.head();
        ChromeMaker maker = ChromeMaker.of(desk, head, path, title, same)
                .state(Optional.of(new StateBars(desk).of(head, path, same)))
                .versions(new VersionMenus(desk).of(head, path, same));
        same.item()
                .flatMap(desk::history)
                .filter(t -> NarrowFeeds.has(desk, t))
                .ifPresent(t -> maker.ownFeed(
                        desk.labels().word("feed.item"),
                        Addresses.feedOf(desk.addresses().history(t.item()))));
        if (head.state() == EditionState.SUPERSEDED) {
            desk.library().inForce().flatMap(same.in()).ifPresent(maker::canonical);
        }
        return maker;
    }
}
