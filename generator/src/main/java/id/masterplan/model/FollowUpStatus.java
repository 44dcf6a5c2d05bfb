package id.masterplan.model;

/** What an edition makes of a recommendation. */
public enum FollowUpStatus {
    /** To be done. */
    PLANNED,
    /** Done in this edition. */
    ADDRESSED,
    /** Not followed, and the note says why. */
    REJECTED,
    /** Not decided. */
    OPEN
}
