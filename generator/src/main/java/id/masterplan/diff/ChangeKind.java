package id.masterplan.diff;

/** The kinds of change; the specification of changes has an example of each. */
public enum ChangeKind {
    /** Words of a field changed. */
    TEXT_CHANGED,
    /** Only spelling, case or punctuation changed. */
    SPELLING_CHANGED,
    /** The item bears another name. */
    NAME_CHANGED,
    /** The local name changed. */
    LOCAL_NAME_CHANGED,
    /** It belongs to another dimension. */
    DIMENSION_CHANGED,
    /** It belongs to another part of its dimension. */
    SUB_DIMENSION_CHANGED,
    /** Its state changed. */
    STATUS_CHANGED,
    /** The horizon changed. */
    PERIOD_CHANGED,
    /** Another legal instrument. */
    INSTRUMENT_CHANGED,
    /** Another RPJMD is followed. */
    RPJMD_CHANGED,
    /** Another dimension scheme. */
    SCHEME_CHANGED,
    /** The same agency under a new name. */
    AGENCY_RENAMED,
    /** Another agency leads. */
    AGENCY_REASSIGNED,
    /** The agency that leads was merged into, or replaced by, the one that leads now. */
    AGENCY_MERGED,
    /** An agency supports. */
    SUPPORTING_ADDED,
    /** An agency no longer supports. */
    SUPPORTING_REMOVED,
    /** A new indicator. */
    INDICATOR_ADDED,
    /** An indicator is gone. */
    INDICATOR_REMOVED,
    /** Name, unit, formula or direction changed: the series breaks. */
    INDICATOR_REDEFINED,
    /** An indicator of another programme came here; its fields are told here. */
    INDICATOR_MOVED_IN,
    /** An indicator went to another programme, where its fields are told. */
    INDICATOR_MOVED_OUT,
    /** Another indicator takes over: the series breaks. */
    INDICATOR_REPLACED,
    /** The baseline changed. */
    BASELINE_CHANGED,
    /** The baseline is taken in another year: its values do not compare. */
    BASELINE_REBASED,
    /** A target for another year. */
    TARGET_ADDED,
    /** A target is gone. */
    TARGET_REMOVED,
    /** A target of a year that had passed when the later edition was made: nothing was withdrawn. */
    TARGET_PASSED,
    /** A target for a year later than any before. */
    TARGET_EXTENDED,
    /** A target is gone whose year is later than any that is left. */
    TARGET_SHORTENED,
    /** The same value is promised for a later year. */
    TARGET_POSTPONED,
    /** The same value is promised for an earlier year. */
    TARGET_ADVANCED,
    /** A target became more ambitious. */
    TARGET_RAISED,
    /** A target became less ambitious. */
    TARGET_LOWERED,
    /** A target allows less than before, within what it allowed. */
    TARGET_NARROWED,
    /** A target allows more than before, and all that it allowed. */
    TARGET_WIDENED,
    /** A target changed in a way that has no direction. */
    TARGET_CHANGED,
    /** Money for another year or source. */
    BUDGET_ADDED,
    /** Money is gone. */
    BUDGET_REMOVED,
    /** Money of a year that had passed when the later edition was made: nothing was cut. */
    BUDGET_PASSED,
    /** More money. */
    BUDGET_INCREASED,
    /** Less money. */
    BUDGET_DECREASED,
    /** An amount that became known, or is no longer. */
    BUDGET_CHANGED,
    /** The same amount of the same year comes from another source. */
    BUDGET_SOURCE_CHANGED,
    /** The same amount from the same source is for another year. */
    BUDGET_SHIFTED,
    /** Another stage of budgeting. */
    BUDGET_BASIS_CHANGED,
    /** A total that the document prints changed. */
    TOTAL_CHANGED,
    /** Money is counted by another rule: amounts before and after do not compare. */
    COUNTING_CHANGED,
    /** A link to an RPJMD objective. */
    LINK_GAINED,
    /** A link to an RPJMD objective is gone. */
    LINK_LOST,
    /** A link points to another objective. */
    LINK_REPOINTED,
    /** The programme code changed, and no official list tells that it is the same item. */
    CODE_CHANGED,
    /** The official list gives the same item another code. */
    CODE_RECODED,
    /** The same code bears another printed name. */
    CODE_NAME_CHANGED,
    /** Only the code scheme changed. */
    CODE_SCHEME_CHANGED,
    /** Starts earlier. */
    STARTS_EARLIER,
    /** Starts later. */
    STARTS_LATER,
    /** Told from the first year that the later edition speaks of: no delay. */
    START_PASSED,
    /** Ends earlier. */
    ENDS_EARLIER,
    /** Ends later: the deadline moved. */
    ENDS_LATER,
    /** A year between the ends is left out. */
    GAP_OPENED,
    /** A year between the ends is no longer left out. */
    GAP_CLOSED,
    /** Other years. */
    YEARS_CHANGED,
    /** A phase that begins earlier. */
    PHASE_EARLIER,
    /** A phase that begins later. */
    PHASE_LATER,
    /** Another phase. */
    PHASE_CHANGED,
    /** A new step of the action plan. */
    ACTION_ADDED,
    /** A step of the action plan is gone. */
    ACTION_REMOVED,
    /** An entry of a list is new. */
    ENTRY_ADDED,
    /** An entry of a list is gone. */
    ENTRY_REMOVED,
    /** An entry of a list changed. */
    ENTRY_CHANGED,
    /** Sources or the mark of made-up content changed. */
    SOURCE_CHANGED,
    /** Only the order changed. */
    ORDER_CHANGED
}
