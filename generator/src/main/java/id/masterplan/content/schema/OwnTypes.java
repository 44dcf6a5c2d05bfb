package id.masterplan.content.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import id.masterplan.model.EditionId;
import id.masterplan.model.ItemId;
import id.masterplan.model.Partner;
import id.masterplan.model.Reference;
import id.masterplan.model.RegionId;
import id.masterplan.model.Value;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of types that are written otherwise than field by field. */
final class OwnTypes implements CustomDefinitionProviderV2 {
    private static final JsonNodeFactory TREE = JsonNodeFactory.instance;

    @Override
    public @Nullable CustomDefinition provideCustomSchemaDefinition(
            ResolvedType resolved, SchemaGenerationContext context) {
        Class<?> type = resolved.getErasedType();
        if (type == ItemId.class) {
            return shared(pattern(ItemId.PATTERN));
        }
        if (type == RegionId.class) {
            return shared(pattern(RegionId.PATTERN));
        }
        if (type == EditionId.class) {
            return shared(pattern("^(?!.*\\.\\.)" + EditionId.PATTERN.substring(1)));
        }
        if (type == LocalDate.class) {
            return inline(pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$").put("format", "date"));
        }
        if (type == Reference.class) {
            return shared(anyOf(pattern(ItemId.PATTERN), form("missing").build()));
        }
        if (type == Partner.class) {
            return shared(anyOf(words(), form("name").text("form", false).build()));
        }
        if (type == Value.class) {
            return shared(value());
        }
        return type.isEnum() ? inline(words(type)) : null;
    }

    private static ObjectNode value() {
        ObjectNode parts = TREE.objectNode().put("type", "array").put("minItems", 1);
        parts.set(
                "items",
                new Form()
                        .text("label", true)
                        .number("number", true)
                        .text("unit", false)
                        .build());
        ObjectNode range = new Form()
                .number("min", false)
                .number("max", false)
                .text("printed", false)
                .build();
        range.put("minProperties", 1);
        range.set("anyOf", TREE.arrayNode().add(requires("min")).add(requires("max")));
        return anyOf(
                TREE.objectNode().put("type", "number"),
                new Form().number("number", true).text("printed", false).build(),
                range,
                form("text").text("printed", false).build(),
                new Form()
                        .field("rank", place(), true)
                        .field("of", place(), false)
                        .text("printed", false)
                        .build(),
                new Form().field("parts", parts, true).text("printed", false).build(),
                form("missing").text("printed", false).build());
    }

    private static ObjectNode place() {
        return TREE.objectNode().put("type", "integer").put("minimum", 1);
    }

    private static ObjectNode requires(String key) {
        ObjectNode node = TREE.objectNode();
        node.putArray("required").add(key);
        return node;
    }

    private static Form form(String text) {
        return new Form().text(text, true);
    }

    private static ObjectNode words() {
        return TREE.objectNode().put("type", "string").put("minLength", 1);
    }

    private static ObjectNode words(Class<?> type) {
        ArrayNode words = TREE.arrayNode();
        Stream.of(type.getEnumConstants()).forEach(c -> words.add(Names.word((Enum<?>) c)));
        return TREE.objectNode().put("type", "string").set("enum", words);
    }

    private static ObjectNode pattern(String pattern) {
        return TREE.objectNode().put("type", "string").put("pattern", pattern);
    }

    private static ObjectNode anyOf(JsonNode... forms) {
        ArrayNode list = TREE.arrayNode();
        Stream.of(forms).forEach(list::add);
        return TREE.objectNode().set("anyOf", list);
    }

    private static CustomDefinition shared(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(
                schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO);
    }

    /** A closed map in the making. */
    private static final class Form {
        private final ObjectNode schema = TREE.objectNode().put("type", "object");
        private final ObjectNode properties = schema.putObject("properties");
        private final ArrayNode required = TREE.arrayNode();

        Form text(String key, boolean must) {
            return field(key, words(), must);
        }

        Form number(String key, boolean must) {
            return field(key, TREE.objectNode().put("type", "number"), must);
        }

        Form field(String key, JsonNode type, boolean must) {
            properties.set(key, type);
            if (must) {
                required.add(key);
            }
            return this;
        }

        ObjectNode build() {
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
            return schema.put("additionalProperties", false);
        }
    }
}
