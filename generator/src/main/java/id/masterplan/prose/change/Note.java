package id.masterplan.prose.change;

/**
 * Something that changed in a block besides its words, or besides them too.
 *
 * @param before the earlier fact, as a reader would say it; empty where there was none
 * @param after the later one; empty where there is none
 */
public record Note(Kind kind, String before, String after) {
    /** Kinds of facts about a block. */
    public enum Kind {
        /** A block of another kind says the same: {@code paragraph}, {@code heading} … */
        KIND,
        /** Level of a heading, 1 to 6. */
        LEVEL,
        /** The number printed before a heading's title. */
        NUMBER,
        /** The address of a heading. */
        ANCHOR,
        /** Emphasis of words. */
        FORMAT,
        /** Target or title of a link. */
        LINK,
        /** Source, title or description of a picture. */
        IMAGE,
        /** Which footnote is pointed to. */
        FOOTNOTE,
        /** Bullets or numbers, and the first number. */
        LIST,
        /** How deep an item stands. */
        DEPTH,
        /** Whether a task is done. */
        DONE,
        /** How a column is set. */
        ALIGNMENT,
        /** The language of code. */
        LANGUAGE,
        /** A forced line break. */
        BREAK
    }
}
