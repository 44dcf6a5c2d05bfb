package id.masterplan.bench.prose;

/**
 * How Markdown is spelled; no style changes what is said.
 *
 * @param wrap the longest line, 0 for one line a paragraph
 * @param entities whether letters are written as entities here and there
 * @param references whether links are written by reference
 */
record Style(
        char emphasis,
        char bullet,
        char fence,
        boolean setext,
        int wrap,
        boolean padded,
        boolean entities,
        boolean references,
        boolean backslashBreak) {
    /** One line a paragraph. */
    static final Style PLAIN = new Style('*', '-', '`', false, 0, false, false, false, true);

    /** Everything else than {@link #PLAIN}. */
    static final Style OTHER = new Style('_', '*', '~', true, 60, true, true, true, false);

    Style wrapped(int width) {
        return new Style(emphasis, bullet, fence, setext, width, padded, entities, references, backslashBreak);
    }
}
