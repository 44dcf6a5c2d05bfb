package id.masterplan.model;

/** Kinds of strategic analysis in a masterplan (its first book). */
public enum AnalysisKind {
    /** Strengths, weaknesses, opportunities, threats. */
    SWOT,
    /** Political, economic, social, technological surroundings. */
    PEST,
    /** Readiness (analisis kesiapan). */
    READINESS,
    /** Gap (analisis kesenjangan). */
    GAP,
    /** The region of the future (daerah masa depan). */
    FUTURE_REGION
}
