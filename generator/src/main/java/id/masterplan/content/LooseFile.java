package id.masterplan.content;

import id.masterplan.content.markdown.Markdown;
import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.content.yaml.StrictYaml;
import id.masterplan.content.yaml.YamlFile;
import id.masterplan.git.SourceFile;
import id.masterplan.model.Prose;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Problem;
import id.masterplan.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A file of no plan, read only to be compared: Markdown with or without fields before it, or YAML. The limits are those of
 * a plan's files.
 *
 * @param path as it was named
 * @param fields of a YAML file, or before the text
 */
public record LooseFile(String path, Optional<Prose> body, Optional<LooseNode> fields) {

    /** Whether a file by this name can be compared. */
    public static boolean comparable(String path) {
        return isText(path) || path.endsWith(".yaml") || path.endsWith(".yml");
    }

    private static boolean isText(String path) {
        return path.endsWith(".md") || path.endsWith(".markdown");
    }

    /** Reads a file; it has no value where limits or a mistake keep it from being read. */
    public static Checked<LooseFile> read(SourceFile file) {
        List<Problem> problems = new ArrayList<>();
        boolean text = isText(file.path());
        int largest = text ? SourceText.LARGEST_TEXT : SourceText.LARGEST_YAML;
        Optional<LooseFile> value = SourceText.of(file, largest, problems)
                .flatMap(t -> text ? text(file.path(), t, problems) : yaml(file.path(), t, problems));
        return new Checked<>(value, problems, Places.NONE);
    }

    private static Optional<LooseFile> text(String path, String text, List<Problem> problems) {
        Optional<FrontMatter> parts = FrontMatter.split(text);
        Optional<LooseNode> fields = parts.map(p -> StrictYaml.read(path, Hygiene.withoutControls(p.fields()), 2))
                .filter(y -> y.problems().isEmpty())
                .flatMap(YamlFile::root)
                .map(LooseFile::node);
        // What only looks like fields, such as a text between two rules, is text.
        String body = fields.isPresent() ? parts.map(FrontMatter::body).orElse(text) : text;
        int line = fields.isPresent() ? parts.map(FrontMatter::bodyLine).orElse(1) : 1;
        Markdown read = MarkdownReader.loose(path, body, line);
        problems.addAll(read.problems());
        return read.prose().map(p -> new LooseFile(path, Optional.of(p), fields));
    }

    private static Optional<LooseFile> yaml(String path, String text, List<Problem> problems) {
        YamlFile read = StrictYaml.read(path, Hygiene.withoutControls(text), 1);
        problems.addAll(read.problems());
        boolean failed = read.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        return failed
                ? Optional.empty()
                : read.root().map(r -> new LooseFile(path, Optional.empty(), Optional.of(node(r))));
    }

    private static LooseNode node(JsonNode node) {
        if (node.isObject()) {
            List<Map.Entry<String, LooseNode>> entries = new ArrayList<>();
            node.properties().forEach(e -> entries.add(Map.entry(e.getKey(), node(e.getValue()))));
            return new LooseNode.Fields(entries);
        }
        if (node.isArray()) {
            List<LooseNode> nodes = new ArrayList<>();
            node.forEach(n -> nodes.add(node(n)));
            return new LooseNode.Entries(nodes);
        }
        return new LooseNode.Leaf(node.isNull() ? "null" : node.asString());
    }
}
