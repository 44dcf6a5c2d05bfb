package id.masterplan.model;

/** What became of an element of a scheme in the next one. */
public enum CrosswalkAction {
    /** The same, under the same or another name. */
    SAME,
    /** Another name. */
    RENAMED,
    /** Another place. */
    MOVED,
    /** Joined with others. */
    MERGED,
    /** Divided. */
    SPLIT,
    /** Gone. */
    DROPPED,
    /** Not there before. */
    NEW
}
