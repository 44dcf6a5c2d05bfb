package id.masterplan.site;

import id.masterplan.model.Edition;
import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionId;
import id.masterplan.site.view.Link;
import id.masterplan.site.view.StateBar;
import java.util.List;
import java.util.Optional;

/**
 * The bar that says where the later edition of a comparison stands, with the way to what is in force.
 *
 * @param path of the page that bears it: the comparison's, or that of its sheets
 */
record ComparisonState(Pairing pair, String path) {

    Optional<StateBar> bar() {
        EditionHead after = pair.diff().after();
        String key = "compare.bar." + Labels.style(after.state());
        String sentence = pair.labels().word(key, pair.name(after.id()));
        return Optional.of(new StateBar(after.state(), sentence, links()));
    }

    /** What a reader of an old comparison would rather see: how the older side differs from what is in force. */
    private List<Link> links() {
        Optional<EditionId> current =
                pair.desk().library().inForce().map(Edition::head).map(EditionHead::id);
        return current.filter(id -> !id.equals(pair.after()))
                .flatMap(id -> pair.desk().comparison(pair.before(), id).map(to -> link(id, to)))
                .map(List::of)
                .orElse(List.of());
    }

    private Link link(EditionId current, String to) {
        String label = pair.labels().word("compare.bar.link", pair.name(pair.before()), pair.name(current));
        return new Link(label, Addresses.link(path, to));
    }
}
