package id.masterplan.diff;

/** What a newer RPJMD made of an objective (sasaran) that a programme is linked to. */
public enum ObjectiveFate {
    /** It goes on in the same words. */
    SAME,
    /** It goes on in other words. */
    RENAMED,
    /** Several objectives carry it on. */
    SPLIT,
    /** One objective carries it on together with others. */
    MERGED,
    /** No objective carries it on. */
    GONE,
    /** The link pointed to no objective that is known, or to one that an earlier RPJMD had dropped. */
    ALREADY_LOST
}
