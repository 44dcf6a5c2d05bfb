package id.masterplan.text;

import java.text.Normalizer;
import java.util.Locale;

/** Addresses that follow from words: ASCII letters, digits and hyphens. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** The address for a heading's words. */
    public static String of(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "bagian" : cut;
    }

    /** Whether an address follows from the words, perhaps with a number because the words were used before. */
    public static boolean follows(String anchor, String words) {
        String slug = of(words);
        return anchor.equals(slug)
                || (anchor.startsWith(slug + "-")
                        && anchor.substring(slug.length() + 1).matches("\\d+"));
    }
}
