package id.masterplan.model;

import java.util.Optional;

/** Money for a year from a source, in whole rupiah. */
public record BudgetLine(
        int year,
        ItemId source,
        Value amount,
        BudgetBasis basis,
        Optional<CountingRule> countingRule,
        Optional<String> code,
        Optional<String> note) {}
