package id.masterplan.diff;

/** Whether a change promises more or less to the public. */
public enum Tone {
    /** More ambitious, earlier. */
    BETTER,
    /** Less ambitious, later. */
    WORSE,
    /** Neither, or not to be told. */
    NEUTRAL
}
