package id.masterplan.site.view;

/** Shown for an address that does not exist. */
public record NotFoundView(Chrome chrome, String lead) implements PageView {}
