package id.masterplan.site.view;

/**
 * The same page in a language.
 *
 * @param tag of the language, such as {@code en}
 * @param label the language's own name
 * @param address absolute
 * @param current whether it is the page being read
 */
public record LanguageLink(String tag, String label, String href, String address, boolean current) {}
