package id.masterplan.bench.prose;

/** A change of one Markdown file in a public repository, texts without front matter. */
record Revision(String repository, String commit, String path, String before, String after) {}
