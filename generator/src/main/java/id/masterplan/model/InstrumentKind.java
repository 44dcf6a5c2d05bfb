package id.masterplan.model;

/** Kinds of legal instrument that a plan rests on (domain glossary: produk hukum). */
public enum InstrumentKind {
    /** Law. */
    UU,
    /** Regulation of another minister. */
    PERMEN,
    /** Instruction of the minister of home affairs. */
    INMENDAGRI,
    /** Regional regulation. */
    PERDA,
    /** Mayor's regulation. */
    PERWAL,
    /** Mayor's regulation, as Pontianak abbreviates it. */
    PERWA,
    /** Regent's regulation. */
    PERBUP,
    /** Decree. */
    SK,
    /** Memorandum of understanding. */
    MOU,
    /** Official letter. */
    LETTER,
    /** Presidential regulation. */
    PERPRES,
    /** Government regulation. */
    PP,
    /** Regulation of the minister of home affairs. */
    PERMENDAGRI,
    /** Decree of the minister of home affairs. */
    KEPMENDAGRI,
    /** Any other kind, told by the title. */
    OTHER
}
