package id.masterplan.model;

/** The heading an entry of an analysis stands under. */
public enum Quadrant {
    /** Kekuatan. */
    STRENGTH,
    /** Kelemahan. */
    WEAKNESS,
    /** Peluang. */
    OPPORTUNITY,
    /** Ancaman. */
    THREAT,
    /** Politik. */
    POLITICAL,
    /** Ekonomi. */
    ECONOMIC,
    /** Sosial. */
    SOCIAL,
    /** Teknologi. */
    TECHNOLOGICAL
}
