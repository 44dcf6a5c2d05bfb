package id.masterplan.model;

/**
 * A page of the site itself, such as "how we compare". A translation has the id of the page that it translates.
 *
 * @param language that it is written in, from its folder: {@code id} or {@code en}
 */
public record StandingPage(ItemId id, String language, String title, String summary, int order, Prose body) {}
