package id.masterplan.site.view;

import java.util.Optional;

/** A label and what stands behind it, linked where there is a page for it. */
public record Fact(String label, String value, Optional<String> href) {}
