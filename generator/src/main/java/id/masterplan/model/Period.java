package id.masterplan.model;

/** A span of whole years, both ends included. */
public record Period(int from, int to) {}
