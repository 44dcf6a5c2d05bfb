package id.masterplan.figures;

/** Why figures can't be set against each other. */
public enum Obstacle {
    /** Two evaluations under schemes with other components, weights or scale. */
    OTHER_SCHEME,
    /** The weights of the scheme do not add up to 100. */
    WEIGHTS_NOT_WHOLE,
    /** Words in place of a number, such as "terealisasi". */
    TEXT,
    /** A range, which is no single number. */
    RANGE,
    /** A place in a ranking, of which no percentage is taken. */
    RANK,
    /** Two lists of counted parts that do not count the same things. */
    OTHER_PARTS,
    /** A target of zero has no percentage. */
    ZERO_TARGET,
    /** Less is better: documents use several formulas for that, and rarely say which. */
    LESS_IS_BETTER
}
