package id.masterplan.diff;

/** What became of an item between two editions. */
public enum Fate {
    /** The same in every field. */
    UNCHANGED,
    /** The same item with other values. */
    CHANGED,
    /** The same item under another name. */
    RENAMED,
    /** The same item in another dimension. */
    MOVED,
    /** Several became one. */
    MERGED,
    /** One became several. */
    SPLIT,
    /** A quick win that became a programme. */
    PROMOTED,
    /** Another in its place. */
    REPLACED,
    /** In the later edition only. */
    ADDED,
    /** In the earlier edition only: removed from the document, which is not the same as stopped. */
    REMOVED
}
