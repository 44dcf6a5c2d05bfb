package id.masterplan.model;

/** Who looks at a plan, and how. */
public enum EvaluationKind {
    /** The yearly evaluation by the ministry. */
    MINISTRY,
    /** The region itself. */
    INTERNAL,
    /** A visit (tinjauan lapangan). */
    FIELD_VISIT,
    /** A review of the plan as a whole. */
    REVIEW
}
