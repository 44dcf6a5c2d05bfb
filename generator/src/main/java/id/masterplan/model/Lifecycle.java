package id.masterplan.model;

/** Where a quick win stands. */
public enum Lifecycle {
    /** Planned. */
    PLANNED,
    /** Built. */
    BUILT,
    /** Running. */
    RUNNING,
    /** Carried on from an earlier year. */
    CONTINUED,
    /** Became part of a programme. */
    MERGED_INTO_PROGRAMME,
    /** Stopped. */
    STOPPED,
    /** Not stated. */
    UNKNOWN
}
