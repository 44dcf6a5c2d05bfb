package id.masterplan.model;

/** The three layers that readiness, gap and SWOT are looked at in. */
public enum Layer {
    /** Struktur: the way of governing. */
    STRUCTURE,
    /** Infrastruktur: physical, ICT and social. */
    INFRASTRUCTURE,
    /** Suprastruktur: rules and councils. */
    SUPERSTRUCTURE
}
