package id.masterplan.chart;

/** The shape of a point, which tells series apart without colour. */
public enum Shape {
    /** A disc. */
    CIRCLE,
    /** A square on its corner. */
    DIAMOND,
    /** A square. */
    SQUARE
}
