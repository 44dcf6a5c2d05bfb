package id.masterplan.model;

/** The class of a phase, where a roadmap has classes instead of years. */
public enum PhaseKind {
    /** Quick win. */
    QUICK_WIN,
    /** Short term. */
    SHORT,
    /** Medium term. */
    MEDIUM,
    /** Long term. */
    LONG
}
