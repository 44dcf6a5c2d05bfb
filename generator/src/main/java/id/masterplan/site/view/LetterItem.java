package id.masterplan.site.view;

import java.util.Optional;

/**
 * An item under its letter.
 *
 * @param kind what it is, in the language of the page
 * @param language that its name is in where that is not the page's
 */
public record LetterItem(Link item, String kind, Optional<String> language) {}
