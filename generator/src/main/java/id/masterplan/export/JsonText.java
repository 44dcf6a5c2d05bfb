package id.masterplan.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON in the form all our JSON has: two spaces, line feeds, keys sorted, nothing that is absent. */
final class JsonText {
    private static final JsonMapper SNAKE =
            mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    private static final JsonMapper SORTED = mapper().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();
    private static final JsonMapper CAMEL = mapper().build();

    private JsonText() {}

    /** With keys in snake_case, as our own forms have them. */
    static String snake(Object document) {
        return SNAKE.writeValueAsString(document) + "\n";
    }

    /** The same with all keys in the order of the alphabet, so that two documents can be laid side by side. */
    static String sorted(Object document) {
        return SORTED.writeValueAsString(document) + "\n";
    }

    /** With keys as the components are called, for forms that others defined. */
    static String camel(Object document) {
        return CAMEL.writeValueAsString(document) + "\n";
    }

    private static JsonMapper.Builder mapper() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .defaultPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    }
}
