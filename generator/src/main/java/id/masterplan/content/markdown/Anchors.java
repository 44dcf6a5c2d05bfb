package id.masterplan.content.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Anchors of headings: ASCII, stable, unique within a text. */
final class Anchors {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** The anchor for a heading's words; a number follows where the words were used before. */
    String of(String words) {
        String base = slug(words);
        String anchor = base;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = base + "-" + n;
        }
        return anchor;
    }

    boolean has(String anchor) {
        return taken.contains(anchor);
    }

    private static String slug(String words) {
        String slug = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
        return cut.isEmpty() ? "bagian" : cut;
    }
}
