package id.masterplan.model;

/** Where money comes from. */
public record FundingSource(ItemId id, Label name) {}
