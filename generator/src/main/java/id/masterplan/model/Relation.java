package id.masterplan.model;

/** How a programme serves an RPJMD objective. */
public enum Relation {
    /** It is named by the RPJMD for that objective. */
    DIRECT,
    /** It contributes. */
    SUPPORTS
}
