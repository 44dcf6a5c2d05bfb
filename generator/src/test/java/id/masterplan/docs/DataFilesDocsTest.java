package id.masterplan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.masterplan.content.Schemas;
import id.masterplan.content.ShapePaths;
import id.masterplan.content.schema.Shape;
import id.masterplan.model.FieldNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manual's page of every file and field, made from the committed JSON Schemas. */
class DataFilesDocsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FieldNames ENGLISH = FieldNames.of(Locale.ENGLISH);
    private static final Map<Shape<?>, String> PATHS = ShapePaths.all();

    private final StringBuilder page = new StringBuilder("""
            # Data files

            Every file of a repository and its fields, made from the JSON Schemas in
            `generator/src/main/resources/schema/`, which files are checked against. A Markdown file begins with its
            fields between two lines `---`; its text follows. `<region>` and `<id>` are ids: lower-case letters a-z,
            digits and hyphens. Fields that are not required may be left out; an empty field is a mistake. Types in
            *italics* have a table of their own below.

            """);
    private final Map<String, JsonNode> parts = new LinkedHashMap<>();

    @Test
    void the_manual_lists_every_file_and_field() throws IOException {
        assertThat(PATHS.keySet()).isEqualTo(new LinkedHashSet<>(Schemas.SHAPES));
        for (Map.Entry<Shape<?>, String> file : PATHS.entrySet()) {
            Shape<?> shape = file.getKey();
            JsonNode schema = JSON.readTree(Schemas.committed(shape));
            page.append("## `").append(file.getValue()).append("`\n\nShape `").append(shape.line());
            page.append("`, schema `").append(shape.fileName()).append("`.\n\n");
            table(schema, Optional.of(shape.type()));
            schema.path("$defs").properties().forEach(d -> parts.putIfAbsent(d.getKey(), d.getValue()));
        }
        page.append("## Parts\n\n");
        Map<String, JsonNode> sorted = new java.util.TreeMap<>(parts);
        sorted.forEach(this::part);
        Committed.agrees("reference/data-files.md", page.toString());
    }

    private void part(String name, JsonNode schema) {
        page.append("### ").append(name).append("\n\n");
        if (schema.has("properties")) {
            table(schema, type(name));
        } else {
            page.append(type(schema)).append(".\n\n");
        }
    }

    private void table(JsonNode schema, Optional<Class<? extends Record>> type) {
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(r -> required.add(r.asString()));
        page.append("| field | type | required | Indonesian | English |\n|---|---|---|---|---|\n");
        schema.path("properties").properties().forEach(field -> {
            JsonNode f = field.getValue();
            String english = type.map(t -> both(
                            ENGLISH.title(t, camel(field.getKey())),
                            ENGLISH.help(t, camel(field.getKey())).orElse("")))
                    .orElse("");
            page.append("| `").append(field.getKey()).append("` | ").append(type(f).replace("|", "\\|"));
            page.append(" | ")
                    .append(required.contains(field.getKey()) ? "yes" : "")
                    .append(" | ");
            page.append(both(f.path("title").asString(""), f.path("description").asString("")));
            page.append(" | ")
                    .append(field.getKey().equals("schema") ? "" : english)
                    .append(" |\n");
        });
        page.append('\n');
    }

    private static String both(String title, String help) {
        return cell(help.isEmpty() ? title : "**" + title + ".** " + help);
    }

    private static String type(JsonNode field) {
        if (field.has("$ref")) {
            String name = field.get("$ref").asString();
            return "*" + name.substring(name.lastIndexOf('/') + 1) + "*";
        }
        if (field.has("const")) {
            return "`" + field.get("const").asString() + "`";
        }
        if (field.has("enum")) {
            List<String> words = new ArrayList<>();
            field.get("enum").forEach(w -> words.add("`" + w.asString() + "`"));
            return String.join(", ", words);
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (field.has(choice) && !field.has("properties")) {
                List<String> forms = new ArrayList<>();
                field.get(choice).forEach(f -> forms.add(type(f)));
                return String.join(" or ", forms);
            }
        }
        return switch (field.path("type").asString("")) {
            case "array" -> "list of " + type(field.path("items"));
            case "object" -> object(field);
            case "string" ->
                field.has("pattern") ? "text like `" + field.get("pattern").asString() + "`" : "text";
            case "" -> "any";
            default -> field.path("type").asString();
        };
    }

    private static String object(JsonNode schema) {
        List<String> keys = new ArrayList<>();
        schema.path("properties").properties().forEach(p -> keys.add(p.getKey() + ": " + type(p.getValue())));
        return keys.isEmpty() ? "map" : "{" + String.join(", ", keys) + "}";
    }

    private static Optional<Class<? extends Record>> type(String name) {
        try {
            Class<?> found = Class.forName("id.masterplan.model." + name);
            return found.isRecord() ? Optional.of(found.asSubclass(Record.class)) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static String camel(String key) {
        StringBuilder camel = new StringBuilder();
        for (String word : key.split("_", -1)) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
