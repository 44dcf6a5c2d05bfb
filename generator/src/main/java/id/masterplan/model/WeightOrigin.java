package id.masterplan.model;

/** Where a weight is known from. */
public enum WeightOrigin {
    /** Printed in an official document. */
    PRINTED,
    /** Told by the press or an agency. */
    REPORTED,
    /** Computed back from published scores. */
    INFERRED
}
