package id.masterplan.diff;

/** RPJMD alignment before and after. */
public record Alignment(AlignmentSide before, AlignmentSide after) {}
