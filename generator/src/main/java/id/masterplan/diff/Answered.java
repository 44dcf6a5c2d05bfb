package id.masterplan.diff;

/** What the next edition, or the draft of it, has done about a row of an impact. */
public enum Answered {
    /** It does not yet link the programme to the newer RPJMD, or there is no such edition. */
    OPEN,
    /** It links the programme to the newer RPJMD. */
    DONE,
    /** It links the programme to an RPJMD that is newer still. */
    OVERTAKEN,
    /** It no longer has the programme. */
    DROPPED
}
