package id.masterplan.content;

import id.masterplan.content.schema.Components;
import id.masterplan.content.schema.Names;
import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceFile;
import id.masterplan.model.FieldNames;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The text of a new file: every field of its shape with its title and help above it, in Indonesian; fields that are
 * filled in stand as such, the others as comments that show how they are written.
 */
public final class Skeleton {
    private static final FieldNames FIELDS = FieldNames.of(Locale.forLanguageTag("id"));
    private static final int WIDTH = 98;

    private Skeleton() {}

    /** A file of fields; values are YAML, by the names of fields. */
    public static String yaml(Shape<?> shape, Map<String, String> values) {
        return formatted("data/new.yaml", fields(shape, values));
    }

    /** A file of fields and text. */
    public static String text(Shape<?> shape, Map<String, String> values, String body) {
        return formatted("content/new.md", Formatter.whole(fields(shape, values), body));
    }

    /** Text as a YAML value. */
    public static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + "\"";
    }

    private static String formatted(String path, String text) {
        SourceFile file = new SourceFile(path, "", text.getBytes(StandardCharsets.UTF_8));
        return Formatter.format(file)
                .value()
                .orElseThrow(() -> new IllegalStateException("this skeleton can't be formatted:\n" + text));
    }

    private static String fields(Shape<?> shape, Map<String, String> values) {
        StringBuilder text = new StringBuilder("schema: " + shape.line() + "\n");
        for (RecordComponent component : Components.written(shape.type())) {
            String key = Names.key(component.getName());
            text.append('\n').append(explanation(shape.type(), component));
            Optional.ofNullable(values.get(key))
                    .ifPresentOrElse(
                            v -> text.append(key).append(": ").append(v).append('\n'),
                            () -> text.append(comment(key, component)));
        }
        return text.toString();
    }

    /** The title and help of a field, and the words it may hold, as comment lines. */
    private static String explanation(Class<? extends Record> type, RecordComponent component) {
        String help = FIELDS.help(type, component.getName()).orElse("");
        List<String> words = Examples.words(component.getGenericType());
        boolean told = words.stream().allMatch(help::contains);
        String choice = told ? "" : " Pilihan: " + String.join(", ", words) + ".";
        return wrapped(FIELDS.title(type, component.getName()) + ". " + help + choice);
    }

    private static String comment(String key, RecordComponent component) {
        String example = Examples.of(component.getGenericType(), "");
        return (key + ":" + (example.startsWith("\n") ? example : " " + example))
                .lines()
                .map(l -> "# " + l + "\n")
                .collect(Collectors.joining());
    }

    private static String wrapped(String sentence) {
        StringBuilder text = new StringBuilder("#");
        int column = 1;
        for (String word : List.of(sentence.strip().split("\\s+"))) {
            if (column + 1 + word.length() > WIDTH) {
                text.append("\n#");
                column = 1;
            }
            text.append(' ').append(word);
            column += 1 + word.length();
        }
        return text.append('\n').toString();
    }

    /** Fields of a map, as YAML in braces; handy for values made of several. */
    public static String map(String... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .map(i -> pairs[i] + ": " + pairs[i + 1])
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
