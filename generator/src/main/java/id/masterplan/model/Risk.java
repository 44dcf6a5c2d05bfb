package id.masterplan.model;

/** A risk and what is done about it. */
public record Risk(String risk, String mitigation) {}
