package id.masterplan.diff;

/** How a field is compared. */
enum Rule {
    /** Prose of an item. */
    TEXT(ChangeKind.TEXT_CHANGED),
    /** Text of several blocks: its words are the value, its exact form with marks and targets the printed form. */
    BODY(ChangeKind.TEXT_CHANGED),
    /** The item's own name. */
    NAME(ChangeKind.NAME_CHANGED),
    /** A second name: the local name, an abbreviation. */
    LOCAL_NAME(ChangeKind.LOCAL_NAME_CHANGED),
    /** The current name of an agency. */
    AGENCY_NAME(ChangeKind.AGENCY_RENAMED),
    /** A pointer to a dimension. */
    DIMENSION(ChangeKind.DIMENSION_CHANGED),
    /** A pointer to a part of a dimension. */
    SUB_DIMENSION(ChangeKind.SUB_DIMENSION_CHANGED),
    /** A state or how far it is. */
    STATUS(ChangeKind.STATUS_CHANGED),
    /** A span of years of the plan. */
    PERIOD(ChangeKind.PERIOD_CHANGED),
    /** A pointer to a legal instrument. */
    INSTRUMENT(ChangeKind.INSTRUMENT_CHANGED),
    /** A pointer to the RPJMD followed. */
    RPJMD(ChangeKind.RPJMD_CHANGED),
    /** A pointer to the dimension scheme. */
    SCHEME(ChangeKind.SCHEME_CHANGED),
    /** A pointer to the leading agency. */
    LEAD(ChangeKind.AGENCY_REASSIGNED),
    /** An agency that supports. */
    SUPPORTING(ChangeKind.ENTRY_CHANGED, ChangeKind.SUPPORTING_ADDED, ChangeKind.SUPPORTING_REMOVED),
    /** An indicator; its fields stand below its path. */
    INDICATOR(ChangeKind.INDICATOR_REPLACED, ChangeKind.INDICATOR_ADDED, ChangeKind.INDICATOR_REMOVED),
    /** A field that defines an indicator: when it changes, the series breaks. */
    DEFINITION(ChangeKind.INDICATOR_REDEFINED, ChangeKind.ENTRY_ADDED, ChangeKind.ENTRY_REMOVED),
    /** A pointer to the indicator that takes over, or when. */
    REPLACED(ChangeKind.INDICATOR_REPLACED),
    /** Where an indicator started. */
    BASELINE(ChangeKind.BASELINE_CHANGED),
    /** The year in which an indicator started. */
    BASELINE_YEAR(ChangeKind.BASELINE_REBASED, ChangeKind.BASELINE_CHANGED, ChangeKind.BASELINE_CHANGED),
    /** A target for a year. */
    TARGET(ChangeKind.TARGET_CHANGED, ChangeKind.TARGET_ADDED, ChangeKind.TARGET_REMOVED),
    /** Money for a year from a source. */
    BUDGET(ChangeKind.BUDGET_CHANGED, ChangeKind.BUDGET_ADDED, ChangeKind.BUDGET_REMOVED),
    /** The stage of budgeting. */
    BUDGET_BASIS(ChangeKind.BUDGET_BASIS_CHANGED),
    /** Which money is counted: where it changes, amounts no longer compare; where it is first stated, nothing is known of before. */
    COUNTING(ChangeKind.COUNTING_CHANGED, ChangeKind.ENTRY_ADDED, ChangeKind.ENTRY_REMOVED),
    /** A sum as the document prints it; its fields stand below its path. */
    TOTAL(ChangeKind.TOTAL_CHANGED),
    /** A step of the action plan; its fields stand below its path. */
    ACTION(ChangeKind.TEXT_CHANGED, ChangeKind.ACTION_ADDED, ChangeKind.ACTION_REMOVED),
    /** A link to an RPJMD objective; its fields stand below its path. */
    LINK(ChangeKind.LINK_REPOINTED, ChangeKind.LINK_GAINED, ChangeKind.LINK_LOST),
    /** A programme code. */
    CODE(ChangeKind.CODE_CHANGED),
    /** The list that a code is from. */
    CODE_SCHEME(ChangeKind.CODE_SCHEME_CHANGED),
    /** All years. */
    YEARS(ChangeKind.YEARS_CHANGED),
    /** The one year of a quick win. */
    YEAR(ChangeKind.YEARS_CHANGED),
    /** A phase that the item belongs to. */
    PHASE(ChangeKind.PHASE_CHANGED),
    /** A pointer, a word of a closed vocabulary or a number that promises nothing. */
    POINTER(ChangeKind.ENTRY_CHANGED, ChangeKind.ENTRY_ADDED, ChangeKind.ENTRY_REMOVED),
    /** An entry of a list, or another plain field. */
    ENTRY(ChangeKind.ENTRY_CHANGED, ChangeKind.ENTRY_ADDED, ChangeKind.ENTRY_REMOVED),
    /** Where facts come from, or the mark of made-up content. */
    SOURCE(ChangeKind.SOURCE_CHANGED),
    /** The number of a chapter. */
    NUMBER(ChangeKind.ORDER_CHANGED),
    /** The order of a list, as the ids of its entries. */
    ORDER(ChangeKind.ORDER_CHANGED);

    private final ChangeKind changed;
    private final ChangeKind gained;
    private final ChangeKind lost;

    Rule(ChangeKind changed) {
        this(changed, changed, changed);
    }

    Rule(ChangeKind changed, ChangeKind gained, ChangeKind lost) {
        this.changed = changed;
        this.gained = gained;
        this.lost = lost;
    }

    /** The kind of a change that says no more than that the value is another. */
    ChangeKind changed() {
        return changed;
    }

    /** The kind where only the later edition has the field. */
    ChangeKind gained() {
        return gained;
    }

    /** The kind where only the earlier edition has the field. */
    ChangeKind lost() {
        return lost;
    }

    /** Whether an item that is new or gone gets a row for such a field. */
    boolean toldOfWholeItems() {
        return this == INDICATOR || this == BUDGET || this == LINK;
    }

    /** Whether what the document prints is compared too, where the value is the same. */
    boolean comparesPrinted() {
        return this == TARGET || this == BASELINE || this == BUDGET || this == TOTAL || this == STATUS || this == BODY;
    }

    /** Whether the values of merged items stand together in one field. */
    boolean namedTogether() {
        return this == LEAD || this == DIMENSION || this == SUB_DIMENSION;
    }

    /** Whether the field is one of a list, so that the lists of merged items are joined. */
    boolean joined() {
        return this == SUPPORTING
                || this == INDICATOR
                || this == BUDGET
                || this == LINK
                || this == ACTION
                || this == PHASE
                || this == YEARS;
    }
}
