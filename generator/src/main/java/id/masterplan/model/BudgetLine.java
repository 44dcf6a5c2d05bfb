package id.masterplan.model;

/** Money for a year from a source, in whole rupiah. */
public record BudgetLine(int year, ItemId source, Value amount, BudgetBasis basis) {}
