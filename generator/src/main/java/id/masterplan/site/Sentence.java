package id.masterplan.site;

import java.util.Locale;

/** Joins words that people wrote into sentences. */
final class Sentence {
    private Sentence() {}

    /** The text with a full stop, unless it ends in a sign of its own. */
    static String ended(String text) {
        String trimmed = text.strip();
        return trimmed.isEmpty() || ".!?…".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0 ? trimmed : trimmed + ".";
    }

    /** The text as it stands within a sentence: the first letter small, unless the word is an abbreviation. */
    static String inner(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
