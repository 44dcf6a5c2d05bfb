package id.masterplan.diff;

/** What a newer RPJMD, and the list of codes it uses, made of a programme code. A code is never guessed from another. */
public enum CodeFate {
    /** The same code of the same list. */
    UNCHANGED,
    /** The same item under another regulation; its number is the same. */
    SCHEME_ONLY,
    /** The same number with another printed name. */
    NAME_CHANGED,
    /** The official list, or the RPJMD itself, gives another number. */
    RECODED,
    /** The official list deletes it. */
    DELETED,
    /** No official list tells what became of it. */
    UNKNOWN
}
