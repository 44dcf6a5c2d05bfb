package id.masterplan.problem;

/**
 * Whose mistake: the content's (exit code 1), that of whoever gave the command (2), or that of the place the content is kept
 * in (3).
 */
public enum Origin {
    /** Text or data that an editor can mend. */
    CONTENT,
    /** What was asked for does not exist. */
    USAGE,
    /** Disk, repository, another process. */
    SURROUNDINGS
}
