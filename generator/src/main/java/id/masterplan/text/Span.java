package id.masterplan.text;

/** A run of words: in both texts, only in the earlier, or only in the later. */
public record Span(Op op, String text) {

    /** Which side a span is on. */
    public enum Op {
        /** In both. */
        SAME,
        /** Only in the earlier text. */
        DELETED,
        /** Only in the later text. */
        INSERTED
    }
}
