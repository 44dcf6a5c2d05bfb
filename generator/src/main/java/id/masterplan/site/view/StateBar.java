package id.masterplan.site.view;

import id.masterplan.model.EditionState;
import java.util.List;
import java.util.Locale;

/** The bar that says where an edition stands; on every page of an old edition or draft. */
public record StateBar(EditionState state, String sentence, List<Link> links) {
    /** Guards the list against later change. */
    public StateBar {
        links = List.copyOf(links);
    }

    /** The style name of the state: {@code in-force}, {@code superseded}, {@code draft}. */
    public String tone() {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
