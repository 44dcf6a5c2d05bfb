package id.masterplan.model;

/** Where a programme stands. */
public enum ProgrammeStatus {
    /** Planned. */
    PLANNED,
    /** Running. */
    RUNNING,
    /** Completed. */
    COMPLETED,
    /** Stopped. */
    STOPPED,
    /** Not stated. */
    UNKNOWN
}
