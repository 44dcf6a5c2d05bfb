package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.StateBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says where an edition stands, and leads from an old one or a draft to what is in force. */
final class StateBars {
    private final RegionDesk desk;
    private final Labels labels;

    StateBars(RegionDesk desk) {
        this.desk = desk;
        this.labels = desk.labels();
    }

    StateBar of(EditionHead head, String path, SamePage same) {
        String illustrative = head.illustrative() ? " " + labels.word("state.illustrative") : "";
        return new StateBar(head.state(), sentence(head) + illustrative, links(head, path, same));
    }

    private String sentence(EditionHead head) {
        String since = head.adopted().map(desk.setting().formats()::day).orElseGet(() -> labels.word("state.no-day"));
        return switch (head.state()) {
            case IN_FORCE -> labels.word("state.sentence.in-force", desk.name(head), since);
            case SUPERSEDED -> labels.word("state.sentence.superseded", desk.name(head), since, until(head));
            case DRAFT -> labels.word("state.sentence.draft");
        };
    }

    private String until(EditionHead head) {
        return desk.successor(head.id())
                .flatMap(EditionHead::adopted)
                .map(desk.setting().formats()::day)
                .orElseGet(() -> labels.word("state.no-day"));
    }

    private List<Link> links(EditionHead head, String path, SamePage same) {
        List<Link> links = new ArrayList<>();
        Optional<Edition> inForce = desk.library().inForce();
        if (inForce.isEmpty() || head.state() == EditionState.IN_FORCE) {
            return links;
        }
        EditionHead current = inForce.get().head();
        same.in()
                .apply(inForce.get())
                .map(to -> new Link(labels.word("state.to-in-force", desk.name(current)), Addresses.link(path, to)))
                .ifPresentOrElse(links::add, () -> links.addAll(successors(path, same, current)));
        Optional<String> comparison = head.state() == EditionState.DRAFT
                ? desk.comparison(current.id(), head.id())
                : desk.comparison(head.id(), current.id());
        comparison
                .map(to -> new Link(labels.word("state.compare"), Addresses.link(path, to)))
                .ifPresent(links::add);
        return links;
    }

    /** The item's counterparts in the edition in force (what it became, or was before it), and its history. */
    private List<Link> successors(String path, SamePage same, EditionHead current) {
        List<Link> links = new ArrayList<>();
        same.item().stream()
                .flatMap(item -> new Whereabouts(desk, path).kin(item, current.id()).stream())
                .map(to -> new Link(labels.word("state.to-kin", desk.name(current), to.label()), to.href()))
                .forEach(links::add);
        history(path, same).ifPresent(links::add);
        return links;
    }

    private Optional<Link> history(String path, SamePage same) {
        return same.item()
                .filter(desk::hasHistory)
                .map(item -> new Link(
                        labels.word("state.to-history"),
                        Addresses.link(path, desk.addresses().history(item))));
    }
}
