package id.masterplan.site;

import id.masterplan.site.view.PageView;

/**
 * A view with an address.
 *
 * @param path file path below the site's root, such as {@code kota-pekalongan/index.html}
 */
public record Page(String path, PageType type, PageView view) {}
