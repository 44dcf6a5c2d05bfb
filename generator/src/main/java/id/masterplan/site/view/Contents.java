package id.masterplan.site.view;

/**
 * A line of a list of contents.
 *
 * @param depth from 1
 */
public record Contents(int depth, String label, String href) {
    /** The style name of the depth. */
    public String level() {
        return "depth-" + depth;
    }
}
