package id.masterplan.diff;

/** The kinds of item that are compared. */
public enum ItemKind {
    /** Legal basis, period, RPJMD followed, dimension scheme. */
    FRAME,
    /** The vision. */
    VISION,
    /** A mission. */
    MISSION,
    /** A goal. */
    GOAL,
    /** A strategy. */
    STRATEGY,
    /** A phase of the roadmap. */
    PHASE,
    /** A programme. */
    PROGRAMME,
    /** An indicator. */
    INDICATOR,
    /** A quick win. */
    QUICK_WIN,
    /** An agency. */
    AGENCY,
    /** A body that steers or carries out the plan. */
    INSTITUTION,
    /** A strategic analysis. */
    ANALYSIS,
    /** What the edition makes of a recommendation, under the id of the recommendation. */
    FOLLOW_UP,
    /** A chapter. */
    CHAPTER
}
