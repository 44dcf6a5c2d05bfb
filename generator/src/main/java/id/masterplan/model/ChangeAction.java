package id.masterplan.model;

/** What a revision did with an item (the crosswalk of the revision). */
public enum ChangeAction {
    /** The same item goes on, perhaps with other values. */
    KEPT,
    /** The same item under another name. */
    RENAMED,
    /** Several items became one. */
    MERGED,
    /** One item became several. */
    SPLIT,
    /** The same item in another dimension. */
    MOVED,
    /** Taken out. */
    DROPPED,
    /** New. */
    NEW,
    /** Another item in its place. */
    REPLACED
}
