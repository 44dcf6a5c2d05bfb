package id.masterplan.model;

/** Kinds of regional plan a masterplan is tied to. */
public enum PlanKind {
    /** Twenty-year plan. */
    RPJPD,
    /** Five-year plan. */
    RPJMD,
    /** Five-year plan of an agency. */
    RENSTRA,
    /** Yearly plan. */
    RKPD
}
