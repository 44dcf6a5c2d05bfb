package id.masterplan.model;

/** What a quick win is, in the words of the municipal innovation form. */
public enum InnovationType {
    /** A programme. */
    PROGRAMME,
    /** A product. */
    PRODUCT,
    /** A method. */
    METHOD,
    /** A concept. */
    CONCEPT,
    /** A technology. */
    TECHNOLOGY
}
