package id.masterplan.content;

import id.masterplan.content.schema.SchemaWriter;
import id.masterplan.content.schema.Shape;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of all files, for editors, forms and documentation. */
public final class Schemas {
    /** All shapes, in the order in which the manual tells of them. */
    public static final List<Shape<?>> SHAPES = List.of(
            Shape.SITE,
            Shape.DIMENSION_SCHEME,
            Shape.CODE_SCHEMES,
            Shape.CODE_MAPPING,
            Shape.FUNDING_SOURCES,
            Shape.EVALUATION_SCHEME,
            Shape.INDICATOR_LIST,
            Shape.VALUE_CHAIN,
            Shape.REGION,
            Shape.EDITIONS,
            Shape.INSTRUMENTS,
            Shape.RPJMD,
            Shape.FRAME,
            Shape.AGENCIES,
            Shape.INSTITUTIONS,
            Shape.ANALYSIS,
            Shape.STRATEGIES,
            Shape.CHANGES,
            Shape.FOLLOW_UPS,
            Shape.PROGRAMME,
            Shape.CHAPTER,
            Shape.QUICK_WIN,
            Shape.EVALUATION,
            Shape.FORUM,
            Shape.REALISATIONS,
            Shape.CLAIMS,
            Shape.PAGE);

    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Schemas() {}

    /** The schema of a shape as it follows from the records, as JSON text ending in a line feed. */
    public static String generate(Shape<?> shape) {
        return INDENTED.writeValueAsString(new SchemaWriter().schema(shape)).replace("\r\n", "\n") + "\n";
    }

    /** The committed schema of a shape, the one that files are checked against. */
    public static String committed(Shape<?> shape) {
        return id.masterplan.content.schema.SchemaCheck.text(shape);
    }
}
