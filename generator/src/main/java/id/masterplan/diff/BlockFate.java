package id.masterplan.diff;

/** What became of a block of text. */
public enum BlockFate {
    /** The same. */
    SAME,
    /** Changed within. */
    CHANGED,
    /** New. */
    ADDED,
    /** Gone. */
    REMOVED,
    /** Was here, is now elsewhere. */
    MOVED_FROM,
    /** Was elsewhere, is now here. */
    MOVED_TO
}
