package id.masterplan.model;

/** Why an edition was made. */
public enum EditionKind {
    /** The first edition or a wholly new plan. */
    ORIGINAL,
    /** A revision in substance. */
    AMENDMENT,
    /** A correction of errors. */
    CORRECTION
}
