package id.masterplan.export;

/** The JSON Schema of a three-way comparison, derived from {@link ThreeWayDocument}; a test holds the committed one to it. */
public final class ThreeWaySchema {
    /** Where the schema is committed. */
    public static final String RESOURCE = "schema/three-way-1.schema.json";

    private ThreeWaySchema() {}

    /** The schema as it follows from the record, as JSON text ending in a line feed. */
    public static String generate() {
        return DiffSchema.of(ThreeWayDocument.class, ThreeWayDocument.SCHEMA);
    }
}
