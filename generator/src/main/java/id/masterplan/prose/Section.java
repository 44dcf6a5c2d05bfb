package id.masterplan.prose;

/**
 * A heading and what stands below it; each document as a whole is one too.
 *
 * @param id its place on its side
 * @param document place of its document's pair
 * @param parent the section around it; none for a document
 * @param level of its heading, 0 for a document
 * @param from the first block, which is its heading but for a document
 * @param own the first block after its own ones, where sections within begin
 * @param to the first block after all of its blocks
 * @param number before its title
 * @param title lower case, without number
 * @param anchor chosen by someone, else empty
 */
record Section(
        int id,
        int document,
        int parent,
        int level,
        int from,
        int own,
        int to,
        String number,
        String title,
        String anchor) {
    /** No section. */
    static final int NONE = -1;

    /** Whether it is a document as a whole. */
    boolean isRoot() {
        return parent == NONE;
    }

    /** Its first block below the heading. */
    int body() {
        return isRoot() ? from : from + 1;
    }

    /** Whether a block stands in it or is its heading. */
    boolean holds(int node) {
        return from <= node && node < to;
    }
}
