package id.masterplan.content;

import id.masterplan.content.format.CanonicalYaml;
import id.masterplan.content.schema.Shape;
import id.masterplan.content.yaml.StrictYaml;
import id.masterplan.content.yaml.YamlFile;
import id.masterplan.git.SourceFile;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Brings files of fields, and the fields above texts, into their one form: a function of the content, so that two
 * editors who mean the same write the same bytes. Each result is read again before it is given out: the same values,
 * the same comments, and nothing left to format; a file for which that does not hold stays as it is.
 */
public final class Formatter {
    private Formatter() {}

    /** The text of a file in its one form; a file with mistakes of encoding or YAML is refused, with the mistakes. */
    public static Checked<String> format(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        boolean isText = file.path().endsWith(".md");
        int largest = isText ? SourceText.LARGEST_TEXT : SourceText.LARGEST_YAML;
        Optional<String> text =
                SourceText.of(file, largest, problems).map(t -> Normalizer.normalize(t, Normalizer.Form.NFC));
        if (text.isEmpty()) {
            return Checked.refused(problems);
        }
        if (!isText) {
            return fields(file.path(), text.get(), 1);
        }
        Optional<FrontMatter> parts = FrontMatter.split(text.get());
        if (parts.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.FRONT_MATTER_MISSING.at(Position.of(file.path(), 1, 1))));
        }
        Checked<String> fields = fields(file.path(), parts.get().fields(), 2);
        Optional<String> whole = fields.value().map(f -> whole(f, parts.get().body()));
        return new Checked<>(whole, fields.problems(), Places.NONE);
    }

    /** Fields and text as one file. */
    static String whole(String fields, String body) {
        String ended = body.isEmpty() || body.endsWith("\n") ? body : body + "\n";
        return "---\n" + fields + "---\n" + ended;
    }

    private static Checked<String> fields(String path, String source, int firstLine) {
        YamlFile file = StrictYaml.read(path, source, firstLine);
        if (!file.problems().isEmpty()) {
            return Checked.refused(file.problems());
        }
        String line = file.root()
                .flatMap(r -> r.optional("schema"))
                .map(s -> s.asString(""))
                .orElse("");
        Optional<Shape<?>> shape =
                Schemas.SHAPES.stream().filter(s -> s.line().equals(line)).findFirst();
        if (shape.isEmpty()) {
            return Checked.refused(List.of(ProblemCode.SCHEMA_UNKNOWN_SHAPE.at(
                    file.position("/schema"),
                    line.isEmpty() ? "–" : line,
                    String.join(", ", Schemas.SHAPES.stream().map(Shape::line).toList()))));
        }
        return formatted(source, shape.get())
                .filter(f -> isSame(file, source, f, shape.get()))
                .map(Checked::of)
                .orElseGet(() -> Checked.refused(List.of(ProblemCode.FORMAT_REFUSED.at(Position.of(path), path))));
    }

    private static Optional<String> formatted(String source, Shape<?> shape) {
        try {
            return Optional.of(CanonicalYaml.of(source, shape));
        } catch (YamlEngineException e) {
            return Optional.empty(); // A text that only the writer of comments stumbles over stays as it is.
        }
    }

    private static boolean isSame(YamlFile before, String source, String formatted, Shape<?> shape) {
        YamlFile after = StrictYaml.read(before.path(), formatted, 1);
        return after.problems().isEmpty()
                && after.root().equals(before.root())
                && numbers(after).equals(numbers(before))
                && CanonicalYaml.comments(formatted).equals(CanonicalYaml.comments(source))
                && formatted(formatted, shape).equals(Optional.of(formatted));
    }

    /** How numbers are written: {@code 1.10} is not {@code 1.1}. */
    private static List<String> numbers(YamlFile file) {
        return file.plain().entrySet().stream()
                .filter(e -> e.getValue().matches("-?[0-9.]+"))
                .filter(e -> file.root().orElseThrow().at(e.getKey()).isNumber())
                .map(e -> e.getKey() + " " + e.getValue())
                .sorted()
                .toList();
    }
}
