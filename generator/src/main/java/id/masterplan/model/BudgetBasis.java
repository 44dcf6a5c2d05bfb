package id.masterplan.model;

/** What stage of budgeting a figure belongs to. */
public enum BudgetBasis {
    /** Foreseen. */
    INDICATIVE,
    /** In the budget. */
    ALLOCATED,
    /** Spent. */
    REALISED
}
