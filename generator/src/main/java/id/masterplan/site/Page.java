package id.masterplan.site;

import id.masterplan.model.EditionHead;
import id.masterplan.model.EditionState;
import id.masterplan.site.view.PageView;

/**
 * A view with an address.
 *
 * @param path file path below the site's root, such as {@code kota-pekalongan/index.html}
 * @param adopted whether it shows what was adopted and what nobody can shorten any more
 */
public record Page(String path, PageType type, PageView view, boolean adopted) {
    /** A page of what is still written. */
    public Page(String path, PageType type, PageView view) {
        this(path, type, view, false);
    }

    /** The same as a page of an edition. */
    Page of(EditionHead edition) {
        return new Page(path, type, view, edition.state() != EditionState.DRAFT);
    }

    /** The same at another address. */
    Page at(String address) {
        return new Page(address, type, view, adopted);
    }
}
