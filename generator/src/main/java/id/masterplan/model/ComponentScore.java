package id.masterplan.model;

/** The score of one component of an evaluation, 0 to 4. */
public record ComponentScore(ItemId component, Value score) {}
