package id.masterplan.bake;

import id.masterplan.site.PageType;

/**
 * The heaviest page of a type, as it travels: HTML and style sheets, compressed.
 *
 * @param pages how many pages of the type there are
 * @param limit what a page of the type may weigh
 */
public record Weight(PageType type, int pages, String path, int bytes, int limit) {}
