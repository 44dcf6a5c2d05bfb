package id.masterplan.content.markdown;

import id.masterplan.text.Slug;
import java.util.HashSet;
import java.util.Set;

/** Anchors of headings: ASCII, stable, unique within a text. */
final class Anchors {
    private final Set<String> taken = new HashSet<>();

    /** The anchor for a heading's words; a number follows where the words were used before. */
    String of(String words) {
        String base = Slug.of(words);
        String anchor = base;
        for (int n = 2; !taken.add(anchor); n++) {
            anchor = base + "-" + n;
        }
        return anchor;
    }

    boolean has(String anchor) {
        return taken.contains(anchor);
    }
}
