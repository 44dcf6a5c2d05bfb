package id.masterplan.model;

/** What became of a dropped item; without it nothing may be inferred. */
public enum Outcome {
    /** It was stopped. */
    STOPPED,
    /** It was brought to its end. */
    COMPLETED,
    /** It became ordinary service. */
    ROUTINE,
    /** Not recorded. */
    UNKNOWN
}
