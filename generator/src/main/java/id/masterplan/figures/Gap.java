package id.masterplan.figures;

/** A part that a figure lacks. */
public record Gap(Kind kind, String id) {
    /** What kind of part. */
    public enum Kind {
        /** The evaluation names no scheme, or one that is not known. */
        SCHEME,
        /** The scheme lists no question of this component. */
        QUESTIONS,
        /** The score of this question. */
        QUESTION,
        /** The score of this component. */
        COMPONENT,
        /** The scheme has no such component, so its weight is not known. */
        WEIGHT,
        /** The index of this evaluation, published or computed. */
        INDEX,
        /** The target. */
        TARGET,
        /** The result. */
        ACTUAL,
        /** A count or a percentage of this row. */
        COUNT
    }
}
