package id.masterplan.search;

/** What can be found. */
public enum SearchKind {
    /** A region. */
    REGION,
    /** A programme. */
    PROGRAMME,
    /** A quick win. */
    QUICK_WIN,
    /** An indicator. */
    INDICATOR,
    /** A section of a chapter. */
    CHAPTER,
    /** An agency. */
    AGENCY,
    /** The vision, a mission or a goal of the plan, a strategy or an analysis. */
    GOAL,
    /** A body that steers or carries out the plan. */
    INSTITUTION,
    /** An RPJMD or one of its objectives. */
    RPJMD,
    /** An evaluation note. */
    EVALUATION,
    /** A recommendation of the assessors. */
    RECOMMENDATION,
    /** A forum note. */
    FORUM,
    /** A legal instrument. */
    INSTRUMENT,
    /** A table of results. */
    REALISATION,
    /** What an edition changed in an item. */
    CHANGE,
    /** A comparison of two editions. */
    COMPARISON,
    /** A page that lists or shows much at once. */
    OVERVIEW,
    /** A page about the site. */
    STANDING,
    /** A term explained. */
    TERM
}
