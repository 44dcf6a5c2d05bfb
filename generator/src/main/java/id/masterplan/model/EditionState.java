package id.masterplan.model;

/** Where an edition stands today. */
public enum EditionState {
    /** The last adopted edition. */
    IN_FORCE,
    /** Replaced by a later one. */
    SUPERSEDED,
    /** Not adopted. */
    DRAFT
}
