package id.masterplan.export;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of comparisons, derived from their records; a test holds the committed ones to them. */
public final class DiffSchema {
    /** Where the schema of {@code diff.json} is committed. */
    public static final String RESOURCE = "schema/diff-2.schema.json";

    /** Where the schema of a comparison of files is committed. */
    public static final String FILES = "schema/files-diff-1.schema.json";

    private static final Comparator<MemberScope<?, ?>> BY_NAME = Comparator.comparing(MemberScope::getName);

    private DiffSchema() {}

    /** The schema of {@code diff.json} as it follows from the record, as JSON text ending in a line feed. */
    public static String generate() {
        return of(DiffDocument.class, DiffDocument.SCHEMA);
    }

    /** The schema of a comparison of files as it follows from the record, as JSON text ending in a line feed. */
    public static String files() {
        return of(FilesDocument.class, FilesDocument.SCHEMA);
    }

    /** The schema of a document that bears the name of its shape. */
    static String of(Class<?> document, String shape) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.SCHEMA_VERSION_INDICATOR)
                .without(Option.FLATTENED_OPTIONALS, Option.NULLABLE_FIELDS_BY_DEFAULT);
        builder.forTypesInGeneral().withPropertySorter(BY_NAME);
        builder.forFields()
                .withTargetTypeOverridesResolver(DiffSchema::present)
                .withRequiredCheck(f -> f.getRawMember().getType() != Optional.class)
                .withPropertyNameOverrideResolver(f -> key(f.getDeclaredName()))
                .withEnumResolver(f -> isShape(f) ? List.of(shape) : null);
        ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(document);
        schema.put("title", shape);
        return JsonText.snake(schema);
    }

    private static boolean isShape(FieldScope field) {
        return field.getDeclaredName().equals("schema");
    }

    private static @Nullable List<ResolvedType> present(FieldScope field) {
        ResolvedType type = field.getType();
        return type != null && type.getErasedType() == Optional.class ? type.getTypeParameters() : null;
    }

    private static String key(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
