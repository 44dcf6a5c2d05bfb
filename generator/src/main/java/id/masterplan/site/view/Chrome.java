package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title of the page, without the site's name
 * @param root path from the page to the root of the site: empty or {@code ../../}
 * @param crumbs from the home page to the parent
 * @param index whether search engines may list the page
 * @param canonical absolute address of the page that stands for this one
 * @param navigation the parts of this region or edition
 * @param feed the Atom feed to subscribe to
 */
public record Chrome(
        String title,
        String description,
        String root,
        List<Link> crumbs,
        Optional<StateBar> state,
        boolean index,
        Optional<String> canonical,
        List<Link> navigation,
        Optional<Provenance> provenance,
        Optional<Link> feed) {
    /** Guards the lists against later change. */
    public Chrome {
        crumbs = List.copyOf(crumbs);
        navigation = List.copyOf(navigation);
    }
}
