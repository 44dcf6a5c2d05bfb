package id.masterplan.search;

/**
 * Something that can be found.
 *
 * @param key the same for the same thing in every edition
 * @param names what else it is called: abbreviations, former and long names
 * @param address path below the site's root, with the place on the page
 * @param context what it is part of; empty where it stands alone
 * @param text what is said about it
 * @param illustrative whether it is not from a source
 * @param language of its words, in which they have other roots: {@code id} or {@code en}
 */
public record SearchItem(
        SearchKind kind,
        String key,
        String title,
        String names,
        String address,
        String context,
        String text,
        boolean illustrative,
        String language) {
    /** An item in Indonesian. */
    public SearchItem(
            SearchKind kind,
            String key,
            String title,
            String names,
            String address,
            String context,
            String text,
            boolean illustrative) {
        this(kind, key, title, names, address, context, text, illustrative, "id");
    }

    boolean isEnglish() {
        return language.equals("en");
    }
}
