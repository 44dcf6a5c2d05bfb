package id.masterplan.content;

import id.masterplan.content.format.CanonicalYaml;
import id.masterplan.content.schema.Shape;

/** Writes records as files: the counterpart of reading, in the one form that the formatter gives files too. */
public final class RecordWriter {
    private RecordWriter() {}

    /** A file of fields. */
    public static <T extends Record> String yaml(T record, Shape<T> shape) {
        return CanonicalYaml.of(record, shape);
    }

    /**
     * A file of fields and text.
     *
     * @param body the Markdown as it was written, since a record holds only what it means
     */
    public static <T extends Record> String text(T record, Shape<T> shape, String body) {
        return Formatter.whole(CanonicalYaml.of(record, shape), body);
    }

    /** The Markdown of a file, as it stands below the fields. */
    public static String body(String text) {
        return FrontMatter.split(text).map(FrontMatter::body).orElse(text);
    }
}
