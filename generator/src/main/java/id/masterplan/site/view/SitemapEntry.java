package id.masterplan.site.view;

import java.util.Optional;

/** An address with the date of its content. */
public record SitemapEntry(String address, Optional<String> date) {}
