package id.masterplan.content.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.ConfigFunction;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import id.masterplan.model.FieldNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of a shape from its record; titles and descriptions are Indonesian. */
public final class SchemaWriter {
    private static final FieldNames FIELDS = FieldNames.of(Locale.forLanguageTag("id"));

    /** Equal to the sorter, so that properties keep the order of the record. */
    private static final Comparator<MemberScope<?, ?>> AS_DECLARED = Comparator.comparing(m -> "");

    private final SchemaGenerator generator = new SchemaGenerator(config());

    /** The schema as a tree. */
    public ObjectNode schema(Shape<?> shape) {
        ObjectNode generated = generator.generateSchema(shape.type());
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("title", shape.line());
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties
                .putObject("schema")
                .put("const", shape.line())
                .put("title", FIELDS.title(Shape.class, "schema"))
                .put("description", FIELDS.help(Shape.class, "schema").orElse(""));
        properties.setAll((ObjectNode) generated.get("properties"));
        schema.putArray("required").add("schema").addAll(required(generated));
        schema.put("additionalProperties", false);
        if (generated.has("$defs")) {
            schema.set("$defs", generated.get("$defs"));
        }
        return schema;
    }

    private static Collection<JsonNode> required(ObjectNode generated) {
        List<JsonNode> keys = new ArrayList<>();
        generated.path("required").forEach(keys::add);
        return keys;
    }

    private static SchemaGeneratorConfig config() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT)
                .without(Option.FLATTENED_OPTIONALS);
        builder.forTypesInGeneral().withPropertySorter(AS_DECLARED).withCustomDefinitionProvider(new OwnTypes());
        builder.forFields()
                .withTargetTypeOverridesResolver(SchemaWriter::present)
                .withIgnoreCheck(f -> !f.isFakeContainerItemScope()
                        && !Components.isWritten(owner(f), f.getDeclaredName(), erased(f)))
                .withRequiredCheck(f -> Components.isRequired(owner(f), f.getDeclaredName(), erased(f)))
                .withPropertyNameOverrideResolver(f -> Names.key(f.getDeclaredName()))
                .withTitleResolver(ofField(f -> Optional.of(FIELDS.title(owner(f), f.getDeclaredName()))))
                .withDescriptionResolver(ofField(f -> FIELDS.help(owner(f), f.getDeclaredName())))
                .withStringMinLengthResolver(ofType(String.class, f -> Optional.of(1)))
                .withStringMaxLengthResolver(ofType(String.class, f -> TextRules.longest(f.getDeclaredName())))
                .withStringPatternResolver(ofType(String.class, f -> TextRules.pattern(f.getDeclaredName())))
                .withNumberInclusiveMinimumResolver(
                        ofWhole(f -> BigDecimal.valueOf(TextRules.least(f.getDeclaredName()))))
                .withNumberInclusiveMaximumResolver(
                        ofWhole(f -> BigDecimal.valueOf(TextRules.most(f.getDeclaredName()))))
                .withArrayMinItemsResolver(ofField(
                        f -> Components.isNames(owner(f), f.getDeclaredName()) ? Optional.of(1) : Optional.empty()));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // Only components of records have fields here.
    private static Class<? extends Record> owner(FieldScope field) {
        return (Class<? extends Record>) field.getDeclaringType().getErasedType();
    }

    private static Class<?> erased(FieldScope field) {
        return field.getRawMember().getType();
    }

    /** A component that may be absent is written like one that may not, or not at all. */
    private static @Nullable List<ResolvedType> present(FieldScope field) {
        ResolvedType type = field.getType();
        return type != null && type.getErasedType() == Optional.class ? type.getTypeParameters() : null;
    }

    /** Not for the items of a list, which would repeat what is said of the list. */
    private static <R> ConfigFunction<FieldScope, @Nullable R> ofField(Function<FieldScope, Optional<R>> rule) {
        return f -> f.isFakeContainerItemScope() ? null : rule.apply(f).orElse(null);
    }

    private static <R> ConfigFunction<FieldScope, @Nullable R> ofType(
            Class<?> type, Function<FieldScope, Optional<R>> rule) {
        return f -> f.getType() != null && f.getType().getErasedType() == type
                ? rule.apply(f).orElse(null)
                : null;
    }

    private static ConfigFunction<FieldScope, @Nullable BigDecimal> ofWhole(Function<FieldScope, BigDecimal> rule) {
        return f -> f.getType().getErasedType() == int.class || f.getType().getErasedType() == Integer.class
                ? rule.apply(f)
                : null;
    }
}
