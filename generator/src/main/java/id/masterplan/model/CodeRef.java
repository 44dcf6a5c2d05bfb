package id.masterplan.model;

/** The code that an item has in an indicator list of others, such as the SDG targets. */
public record CodeRef(ItemId scheme, String code) {}
