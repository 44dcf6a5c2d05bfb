package id.masterplan.model;

/** How much a change matters. Computed; a lighter weight than the computed one may not be claimed. */
public enum Weight {
    /** Wording, spelling, numbering. */
    EDITORIAL,
    /** Who, by which code or name. */
    ADMINISTRATIVE,
    /** What is promised. */
    SUBSTANTIVE
}
