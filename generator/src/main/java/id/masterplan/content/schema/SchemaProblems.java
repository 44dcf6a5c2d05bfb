package id.masterplan.content.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import id.masterplan.content.yaml.YamlFile;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import id.masterplan.text.Nearest;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says in our own words what the schema library found, with the place in the file. */
final class SchemaProblems {
    private final YamlFile file;
    private final JsonNode tree;
    private final JsonNode schema;

    SchemaProblems(YamlFile file, JsonNode tree, JsonNode schema) {
        this.file = file;
        this.tree = tree;
        this.schema = schema;
    }

    Optional<Problem> of(Error error) {
        String pointer = pointer(error.getInstanceLocation(), choice(error.getEvaluationPath()));
        boolean wholeForm = choice(error.getEvaluationPath()) < Integer.MAX_VALUE;
        if (file.spoilt().stream().anyMatch(s -> pointer.equals(s) || pointer.startsWith(s + "/"))) {
            return Optional.empty();
        }
        if (error.getKeyword().equals("enum") && !at(pointer).isString()) {
            return Optional.empty(); // Its type is wrong, and that is said already.
        }
        return Optional.of(wholeForm ? form(error, pointer) : keyword(error, pointer));
    }

    private Problem keyword(Error error, String pointer) {
        Position place = file.position(pointer);
        String name = name(pointer);
        String found = found(pointer);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(error, pointer);
            case "required" -> required(error, pointer);
            case "minItems" -> ProblemCode.SCHEMA_REQUIRED.at(place, name);
            case "type" -> type(error, pointer);
            case "enum" ->
                ProblemCode.SCHEMA_ENUM
                        .at(place, name, found, words(rule(error)))
                        .withFix(Fixes.word(name, found, texts(rule(error))));
            case "pattern" ->
                parent(error).has("format")
                        ? ProblemCode.SCHEMA_DATE.at(place, name, found)
                        : ProblemCode.SCHEMA_PATTERN.at(
                                place, name, found, TextRules.words(rule(error).asString()));
            case "format" -> ProblemCode.SCHEMA_DATE.at(place, name, found);
            case "minLength" -> ProblemCode.SCHEMA_EMPTY_TEXT.at(place, name);
            case "maxLength" ->
                ProblemCode.SCHEMA_TOO_LONG.at(
                        place, name, text(pointer).length(), rule(error).asString());
            case "minimum", "maximum" -> ProblemCode.SCHEMA_RANGE.at(place, name, found, bounds(error));
            default -> ProblemCode.SCHEMA_PATTERN.at(place, name, found, error.getKeyword());
        };
    }

    private Problem unknownKey(Error error, String pointer) {
        List<String> known = keys(parent(error).path("properties"));
        String key = error.getProperty();
        List<String> free = known.stream().filter(k -> !at(pointer).has(k)).toList();
        return ProblemCode.SCHEMA_UNKNOWN_KEY
                .at(
                        file.position(pointer + "/" + key.replace("~", "~0").replace("/", "~1")),
                        key,
                        Nearest.of(key, known).orElse(String.join(", ", known)))
                .withFix(Fixes.key(key, known).filter(f -> free.contains(f.after())));
    }

    private Problem required(Error error, String pointer) {
        return ProblemCode.SCHEMA_REQUIRED.at(file.position(pointer), error.getProperty());
    }

    private Problem type(Error error, String pointer) {
        String wanted = rule(error).asString();
        String plain = file.plain().get(pointer);
        JsonNode node = at(pointer);
        if (wanted.equals("string") && plain != null && !node.isNull()) {
            return unquoted(pointer, plain);
        }
        return ProblemCode.SCHEMA_TYPE.at(
                file.position(pointer), name(pointer), word(wanted), word(JsonTypes.of(node)));
    }

    private Problem unquoted(String pointer, String plain) {
        return ProblemCode.YAML_NUMBER_FOR_TEXT
                .at(file.position(pointer), name(pointer), plain)
                .withFix(Fixes.quotes(name(pointer), plain));
    }

    /** One sentence for a field whose type has several forms, whichever of them came nearest. */
    private Problem form(Error error, String pointer) {
        boolean reference = isPart(error, "Reference");
        JsonNode node = at(pointer);
        Position place = file.position(pointer);
        String plain = file.plain().get(pointer);
        if (isPart(error, "Partner")) {
            return ProblemCode.SCHEMA_PARTNER_FORM.at(place, name(pointer));
        }
        if (!reference) {
            return ProblemCode.SCHEMA_VALUE_FORM.at(place, name(pointer));
        }
        if (plain != null && (node.isNumber() || node.isBoolean())) {
            return unquoted(pointer, plain);
        }
        return ProblemCode.SCHEMA_REFERENCE_FORM.at(place, name(pointer));
    }

    /** How many steps into the file lead to a type with several forms, or as good as endless where there is none. */
    private static boolean isPart(Error error, String type) {
        return error.getEvaluationPath().toString().contains("/$ref")
                && error.getSchemaLocation().getFragment().toString().startsWith("/$defs/" + type);
    }

    private static int choice(NodePath path) {
        int steps = 0;
        for (int i = 0; i < path.getNameCount(); i++) {
            switch (path.getName(i)) {
                case "properties" -> {
                    steps++;
                    i++;
                }
                case "items" -> steps++;
                case "anyOf" -> {
                    return steps;
                }
                default -> {}
            }
        }
        return Integer.MAX_VALUE;
    }

    private static String pointer(NodePath location, int steps) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < Math.min(steps, location.getNameCount()); i++) {
            pointer.append('/').append(location.getName(i).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private JsonNode rule(Error error) {
        return schema.at(error.getSchemaLocation().getFragment().toString());
    }

    private JsonNode parent(Error error) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        return schema.at(keyword.substring(0, keyword.lastIndexOf('/')));
    }

    private String bounds(Error error) {
        JsonNode parent = parent(error);
        return parent.path("minimum").asString("") + "–"
                + parent.path("maximum").asString("");
    }

    private JsonNode at(String pointer) {
        return tree.at(JsonPointer.compile(pointer));
    }

    private String text(String pointer) {
        return at(pointer).asString("");
    }

    private String found(String pointer) {
        return file.plain().getOrDefault(pointer, text(pointer));
    }

    /** The field's key; for an item of a list, the list's key and the item's number. */
    private static String name(String pointer) {
        int cut = pointer.lastIndexOf('/');
        String last = pointer.substring(cut + 1);
        boolean item = !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
        return item && cut > 0
                ? name(pointer.substring(0, cut)) + "[" + last + "]"
                : last.replace("~1", "/").replace("~0", "~");
    }

    private static String words(JsonNode list) {
        return String.join(", ", texts(list));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> keys(JsonNode properties) {
        return properties.propertyStream().map(p -> p.getKey()).toList();
    }

    private static String word(String type) {
        return "@type." + type;
    }
}
