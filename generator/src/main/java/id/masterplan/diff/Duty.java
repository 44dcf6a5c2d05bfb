package id.masterplan.diff;

/** What an agency has to do about a programme or one of its links after a newer RPJMD. */
public enum Duty {
    /** Nothing but to name the newer RPJMD. */
    KEEP,
    /** Look whether the programme still fits words or a code that changed. */
    CONFIRM,
    /** Find another objective, because the one served is gone. */
    REMAP,
    /** Find an objective, because the programme is linked to none. */
    LINK
}
