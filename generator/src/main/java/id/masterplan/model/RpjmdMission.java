package id.masterplan.model;

/** A mission of an RPJMD, numbered as printed. */
public record RpjmdMission(ItemId id, int no, String text) {}
