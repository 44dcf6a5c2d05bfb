package id.masterplan.model;

/** What an indicator measures (Huovila et al., Cities 89, 2019). */
public enum IndicatorType {
    /** Means. */
    INPUT,
    /** Activity. */
    PROCESS,
    /** Product. */
    OUTPUT,
    /** Effect. */
    OUTCOME,
    /** Lasting effect. */
    IMPACT
}
