package id.masterplan.model;

/** Whether a scheme is in use; a published one is never changed, only superseded. */
public enum SchemeStatus {
    /** In use. */
    PUBLISHED,
    /** Under discussion; may change. */
    DRAFT
}
