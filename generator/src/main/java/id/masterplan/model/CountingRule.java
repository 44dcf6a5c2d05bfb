package id.masterplan.model;

/** Which money is counted as smart-city budget; totals counted by different rules must not be compared. */
public enum CountingRule {
    /** Only lines tagged as smart city. */
    TAGGED,
    /** Every line of each related programme. */
    WHOLE_PROGRAMME,
    /** The document does not say. */
    UNKNOWN
}
