package id.masterplan.cli;

/** How findings are printed. */
enum Form {
    /** For people at a terminal, with the line and a caret. */
    TEXT,
    /** Our own document, in both languages. */
    JSON,
    /** Annotations beside the lines of a proposal on GitHub, and a table in the summary of the run. */
    GITHUB,
    /** The standard for results of static analysis. */
    SARIF,
    /** The code quality report of GitLab. */
    GITLAB,
    /** The format of reviewdog, with suggestions to accept with a click. */
    RDJSON
}
