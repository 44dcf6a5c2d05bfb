package id.masterplan.export;

import id.masterplan.diff.EditionDiff;

/** Writes {@code diff.json}: every node of a comparison, keys sorted, the same bytes for the same comparison. */
public final class DiffJson {
    private DiffJson() {}

    /** The comparison as JSON text ending in a line feed. */
    public static String of(EditionDiff diff) {
        return JsonText.sorted(new DocumentMaker().make(diff));
    }
}
