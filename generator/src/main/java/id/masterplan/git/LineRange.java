package id.masterplan.git;

/** Lines of a file, both ends included, from 1. */
public record LineRange(int first, int last) {
    /** Whether a line is among them. */
    public boolean has(int line) {
        return first <= line && line <= last;
    }
}
