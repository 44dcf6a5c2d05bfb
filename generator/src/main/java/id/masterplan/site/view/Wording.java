package id.masterplan.site.view;

/** Words that a page hands to its script, by key. */
public record Wording(String key, String text) {}
