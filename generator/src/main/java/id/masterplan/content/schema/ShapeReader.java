package id.masterplan.content.schema;

import id.masterplan.content.yaml.YamlFile;
import id.masterplan.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the fields of files and makes records of them. Safe for use by several threads. */
public final class ShapeReader {
    private final Map<Shape<?>, SchemaCheck> checks = new ConcurrentHashMap<>();

    /** Whatever speaks against making a record of this file: what the parser met and what the schema refuses. */
    public List<Problem> problems(YamlFile file, Shape<?> shape) {
        List<Problem> problems = new ArrayList<>(file.problems());
        file.root()
                .ifPresent(root -> problems.addAll(
                        checks.computeIfAbsent(shape, SchemaCheck::new).check(file, root)));
        return problems;
    }

    /** The record of a file without problems; {@code extra} holds what its fields do not say, by key. */
    public <T extends Record> Optional<T> bind(YamlFile file, Shape<T> shape, Map<String, JsonNode> extra) {
        return file.root().map(root -> {
            ObjectNode tree = root.deepCopy();
            tree.remove("schema");
            extra.forEach(tree::set);
            return Binder.bind(tree, shape.type());
        });
    }
}
