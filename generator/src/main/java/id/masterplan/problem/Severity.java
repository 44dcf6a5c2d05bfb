package id.masterplan.problem;

/** How bad a problem is. */
public enum Severity {
    /** Nothing is published. */
    ERROR,
    /** Shown, but it does not stop a build. */
    WARNING
}
