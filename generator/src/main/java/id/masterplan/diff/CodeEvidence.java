package id.masterplan.diff;

/** What the fate of a code is known from. */
public enum CodeEvidence {
    /** The official list of changed codes. */
    OFFICIAL_LIST,
    /** The RPJMD lists the code, or names the code that a programme had before. */
    PLAN,
    /** Nothing at hand tells. */
    NONE
}
