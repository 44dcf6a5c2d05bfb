package id.masterplan;

/** The stages of a build, in their order. */
public enum Stage {
    /** Opening the repository, walking trees, reading blobs. */
    GIT,
    /** Bytes to the plan model, ledger and checks included. */
    PARSE,
    /** Comparisons and timelines. */
    COMPARE,
    /** Views and templates. */
    RENDER,
    /** Link check, files, swap. */
    WRITE
}
