package id.masterplan.site;

/** By what the items of a plan can be looked through. */
enum FacetKind {
    /** The dimension of the scheme. */
    DIMENSION("dimensi"),
    /** The agency that leads or supports. */
    AGENCY("opd"),
    /** The year of work. */
    YEAR("tahun"),
    /** Where the money comes from. */
    FUNDING("sumber-dana"),
    /** Where the work stands. */
    STATUS("status"),
    /** The sustainable development goal. */
    GOAL("tpb");

    private final String folder;

    FacetKind(String folder) {
        this.folder = folder;
    }

    /** Its part of an address. */
    String folder() {
        return folder;
    }

    /** The key of its name. */
    String label() {
        return "facet." + folder;
    }
}
