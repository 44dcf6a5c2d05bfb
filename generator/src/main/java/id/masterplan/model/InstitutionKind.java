package id.masterplan.model;

/** Bodies that steer, carry out or accompany a smart city. */
public enum InstitutionKind {
    /** Dewan Smart City. */
    COUNCIL,
    /** Tim Pelaksana. */
    EXECUTING_TEAM,
    /** Forum Smart City. */
    FORUM,
    /** Tim Teknis. */
    TECHNICAL_TEAM,
    /** Gugus tugas. */
    TASK_FORCE,
    /** Mentor (pembimbing). */
    MENTOR
}
