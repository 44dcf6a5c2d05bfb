package id.masterplan.model;

/** Whether an instrument is in force. */
public enum InstrumentStatus {
    /** In force. */
    IN_FORCE,
    /** In force, but changed by a later one. */
    AMENDED,
    /** No longer in force. */
    REVOKED,
    /** Not stated by any source at hand. */
    UNKNOWN
}
