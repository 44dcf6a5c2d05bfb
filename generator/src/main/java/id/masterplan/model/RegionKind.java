package id.masterplan.model;

/** The two kinds of second-tier region that write masterplans. */
public enum RegionKind {
    /** A city. */
    KOTA,
    /** A regency. */
    KABUPATEN
}
