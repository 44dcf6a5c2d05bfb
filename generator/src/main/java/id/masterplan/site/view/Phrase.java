package id.masterplan.site.view;

import java.util.Optional;

/**
 * Finished words in a cell or a line.
 *
 * @param href where they lead
 * @param missing whether they say that something is not known
 * @param printed what the document printed, where that differs
 */
public record Phrase(String text, Optional<String> href, boolean missing, Optional<String> printed) {
    /** Plain words. */
    public static Phrase of(String text) {
        return new Phrase(text, Optional.empty(), false, Optional.empty());
    }

    /** Words that lead somewhere. */
    public static Phrase to(String text, String href) {
        return new Phrase(text, Optional.of(href), false, Optional.empty());
    }

    /** Words that say that something is not known. */
    public static Phrase missing(String text) {
        return new Phrase(text, Optional.empty(), true, Optional.empty());
    }
}
