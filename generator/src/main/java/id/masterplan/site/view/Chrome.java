package id.masterplan.site.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around its content.
 *
 * @param title of the page, without the site's name
 * @param language of the page, for the {@code lang} attribute
 * @param site the site's name and the home page
 * @param region the region's name and page
 * @param edition the short name of the edition that the page is part of
 * @param crumbs from the home page to the parent
 * @param index whether search engines may list the page
 * @param canonical absolute address of the page that stands for this one
 * @param navigation the parts of this region
 * @param parts the parts of this edition
 * @param versions the same page in other editions
 * @param standing the pages about the site itself
 * @param feed the Atom feed to subscribe to
 * @param search the box in the head; none on the search page itself and on a page that stands alone
 * @param ownFeed the Atom feed of what the page alone is about
 * @param data what the page says to programs, as JSON-LD
 * @param languages the same page in every language, this one included; none for a page that stands at any address
 */
public record Chrome(
        String title,
        String description,
        String language,
        Link site,
        Optional<Link> region,
        Optional<String> edition,
        List<Link> crumbs,
        Optional<StateBar> state,
        boolean index,
        Optional<String> canonical,
        List<NavLink> navigation,
        List<NavLink> parts,
        Optional<VersionMenu> versions,
        List<NavLink> standing,
        Optional<Provenance> provenance,
        Optional<Link> feed,
        Optional<Link> ownFeed,
        Optional<Html> data,
        Optional<SearchBox> search,
        List<LanguageLink> languages) {
    /** Guards the lists against later change. */
    public Chrome {
        crumbs = List.copyOf(crumbs);
        navigation = List.copyOf(navigation);
        parts = List.copyOf(parts);
        standing = List.copyOf(standing);
        languages = List.copyOf(languages);
    }
}
