package id.masterplan.model;

/** A page of the site itself, such as "how we compare". */
public record StandingPage(ItemId id, String title, String summary, int order, Prose body) {}
