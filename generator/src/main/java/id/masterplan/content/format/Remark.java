package id.masterplan.content.format;

/**
 * A comment on a line of its own, or behind a value.
 *
 * @param text what stands after the number sign
 * @param apart whether a blank line stands before it
 */
record Remark(String text, boolean apart) {
    /** The comment as it is written. */
    String line() {
        return "#" + text;
    }
}
