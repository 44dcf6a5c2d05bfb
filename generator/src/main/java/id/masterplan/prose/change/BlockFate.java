package id.masterplan.prose.change;

/** What became of a block of text. */
public enum BlockFate {
    /** The same, with its section where that moved. */
    SAME,
    /** Changed within. */
    CHANGED,
    /** New. */
    ADDED,
    /** Gone. */
    REMOVED,
    /** Was here, is now elsewhere: the other end of {@link #MOVED_TO}. Its words are told there. */
    MOVED_FROM,
    /** Was elsewhere, is now here, perhaps changed within. */
    MOVED_TO,
    /** One block became several. */
    SPLIT,
    /** Several blocks became one. */
    MERGED
}
