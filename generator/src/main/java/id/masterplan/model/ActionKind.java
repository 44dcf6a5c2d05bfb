package id.masterplan.model;

/** What an action of the action plan provides; the groups that evaluations ask about (Kominfo evaluation report 2022), with regulation and institution beside them. */
public enum ActionKind {
    /** Skills and staff (SDM). */
    PEOPLE,
    /** Infrastructure. */
    INFRASTRUCTURE,
    /** An application or digital service. */
    APPLICATION,
    /** Literacy of the public. */
    LITERACY,
    /** A rule. */
    REGULATION,
    /** A body or a way of working. */
    INSTITUTION
}
