package id.masterplan.model;

/** A stage of the value chain; its id is that of an indicator type. */
public record ValueChainType(ItemId id, Label name, Label meaning) {}
