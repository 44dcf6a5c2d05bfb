package id.masterplan.site.view;

import java.util.Optional;

/**
 * A number of a summary with its words.
 *
 * @param href the place on the page that shows what was counted
 */
public record Tally(Badge badge, String value, Optional<String> note, Optional<String> href) {}
