package id.masterplan.content;

import id.masterplan.content.markdown.Markdown;
import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.content.schema.Declared;
import id.masterplan.content.schema.Shape;
import id.masterplan.content.schema.ShapeReader;
import id.masterplan.content.yaml.StrictYaml;
import id.masterplan.content.yaml.YamlFile;
import id.masterplan.git.SourceFile;
import id.masterplan.git.SourceTree;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads files into records, each distinct file once: editions share most of their files, and equal bytes at the same
 * path have the same git id. Make one for a build and hand it to all readers. Safe for use by several threads.
 */
public final class Documents {
    private final Map<String, Document<?>> read = new ConcurrentHashMap<>();
    private final Optional<Documents> shared;
    private final ShapeReader shapes;

    /** Keeps what it reads for as long as it lives. */
    public Documents() {
        this.shared = Optional.empty();
        this.shapes = new ShapeReader();
    }

    private Documents(Documents shared) {
        this.shared = Optional.of(shared);
        this.shapes = shared.shapes;
    }

    /** For the work on one region: what is the region's is forgotten with it, what all regions share is kept here. */
    public Documents ofRegion() {
        return new Documents(this);
    }

    /** A file of fields. */
    <T extends Record> Document<T> yaml(SourceFile file, Shape<T> shape) {
        return once(file, shape, () -> readYaml(file, shape));
    }

    /** A file of fields, where the tree has it; its bytes are asked for only where it was not read before. */
    <T extends Record> Optional<Document<T>> yaml(SourceTree tree, String path, Shape<T> shape) {
        Optional<Document<T>> known = tree.blobId(path).flatMap(id -> known(id, path, shape));
        return known.isPresent() ? known : tree.read(path).map(file -> yaml(file, shape));
    }

    /** A file of fields and text; {@code extra} are fields that the file's name says. */
    <T extends Record> Document<T> text(SourceFile file, Shape<T> shape, Map<String, JsonNode> extra) {
        return once(file, shape, () -> readText(file, shape, extra));
    }

    /** The same for a file of fields and text, where the tree has it. */
    <T extends Record> Optional<Document<T>> text(
            SourceTree tree, String path, Shape<T> shape, Map<String, JsonNode> extra) {
        Optional<Document<T>> known = tree.blobId(path).flatMap(id -> known(id, path, shape));
        return known.isPresent() ? known : tree.read(path).map(file -> text(file, shape, extra));
    }

    @SuppressWarnings("unchecked") // The key names the shape, and the shape the type.
    private <T extends Record> Document<T> once(SourceFile file, Shape<T> shape, Supplier<Document<T>> reading) {
        return (Document<T>)
                keeper(file.path()).computeIfAbsent(key(file.blobId(), file.path(), shape), k -> reading.get());
    }

    @SuppressWarnings("unchecked") // As above.
    private <T extends Record> Optional<Document<T>> known(String blobId, String path, Shape<T> shape) {
        return Optional.ofNullable((Document<T>) keeper(path).get(key(blobId, path, shape)));
    }

    private Map<String, Document<?>> keeper(String path) {
        return shared.isPresent() && !Folders.isOfRegion(path) ? shared.get().read : read;
    }

    private static String key(String blobId, String path, Shape<?> shape) {
        return blobId + " " + shape.name() + " " + path;
    }

    private <T extends Record> Document<T> readYaml(SourceFile file, Shape<T> shape) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> text = SourceText.of(file, SourceText.LARGEST_YAML, problems);
        if (text.isEmpty()) {
            return Document.refused(problems);
        }
        Hygiene hygiene = Hygiene.of(file.path(), text.get(), Optional.empty());
        YamlFile fields = StrictYaml.read(file.path(), Hygiene.withoutControls(text.get()), 1);
        return bound(fields, shape, Map.of(), Optional.empty(), hygiene);
    }

    private <T extends Record> Document<T> readText(SourceFile file, Shape<T> shape, Map<String, JsonNode> extra) {
        List<Problem> problems = new ArrayList<>();
        Optional<String> text = SourceText.of(file, SourceText.LARGEST_TEXT, problems);
        if (text.isEmpty()) {
            return Document.refused(problems);
        }
        Optional<FrontMatter> parts = FrontMatter.split(text.get());
        if (parts.isEmpty()) {
            return Document.refused(List.of(ProblemCode.FRONT_MATTER_MISSING.at(Position.of(file.path(), 1, 1))));
        }
        int fieldBytes = parts.get().fields().length();
        if (fieldBytes > SourceText.LARGEST_YAML) {
            return Document.refused(List.of(ProblemCode.FILE_TOO_LARGE.at(
                    Position.of(file.path(), 1, 1), fieldBytes, SourceText.LARGEST_YAML)));
        }
        Markdown body =
                MarkdownReader.read(file.path(), parts.get().body(), parts.get().bodyLine());
        int start = text.get().length() - parts.get().body().length();
        Hygiene hygiene = Hygiene.of(file.path(), text.get(), Optional.of(start));
        YamlFile fields =
                StrictYaml.read(file.path(), Hygiene.withoutControls(parts.get().fields()), 2);
        return bound(fields, shape, extra, Optional.of(body), hygiene);
    }

    private <T extends Record> Document<T> bound(
            YamlFile file, Shape<T> shape, Map<String, JsonNode> extra, Optional<Markdown> body, Hygiene hygiene) {
        List<Problem> problems = new ArrayList<>(shapes.problems(file, shape));
        Map<String, JsonNode> all = new HashMap<>(extra);
        body.flatMap(Markdown::prose).ifPresent(p -> all.put("body", JsonNodeFactory.instance.pojoNode(p)));
        boolean whole = problems.isEmpty()
                && !hygiene.hasControls()
                && body.map(b -> b.prose().isPresent()).orElse(true);
        Optional<T> value = whole ? shapes.bind(file, shape, all) : Optional.empty();
        body.ifPresent(b -> problems.addAll(b.problems()));
        problems.addAll(hygiene.problems());
        List<Declared> declared = value.map(Declared::in).orElse(List.of());
        return new Document<>(
                new Checked<>(value, problems, places(file, declared, body)),
                declared,
                body.map(Markdown::itemLinks).orElse(Map.of()),
                body.map(Markdown::images).orElse(Map.of()));
    }

    private static Places places(YamlFile file, List<Declared> declared, Optional<Markdown> body) {
        Map<String, Position> positions = new HashMap<>();
        file.positions().forEach((pointer, place) -> positions.put(Places.key(file.path(), pointer), place));
        body.ifPresent(b -> b.itemLinks()
                .forEach((id, place) -> positions.put(Places.key(file.path(), "/body/item:" + id), place)));
        Map<String, String> items = new HashMap<>();
        declared.forEach(d -> items.put(d.id().text(), Places.key(file.path(), d.pointer())));
        return new Places(positions, items);
    }
}
