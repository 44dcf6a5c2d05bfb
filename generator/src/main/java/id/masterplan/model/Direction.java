package id.masterplan.model;

/** Which way an indicator should move. */
public enum Direction {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN,
    /** Keep the level. */
    HOLD
}
