package id.masterplan.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.masterplan.diff.EditionDiff;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code diff.json}: every node of a comparison, keys sorted, the same bytes for the same comparison. */
public final class DiffJson {
    private static final JsonMapper MAPPER = mapper();

    private DiffJson() {}

    /** The comparison as JSON text ending in a line feed. */
    public static String of(EditionDiff diff) {
        return write(new DocumentMaker().make(diff));
    }

    /** Any record as JSON, in the form all our JSON has: two spaces, line feeds, snake_case, nothing empty. */
    static String write(Object document) {
        return MAPPER.writeValueAsString(document) + "\n";
    }

    private static JsonMapper mapper() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .defaultPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent))
                .build();
    }
}
