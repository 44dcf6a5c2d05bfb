package id.masterplan.content;

import id.masterplan.content.schema.Declared;
import id.masterplan.content.schema.Shape;
import id.masterplan.git.SourceTree;
import id.masterplan.problem.Checked;
import id.masterplan.problem.Places;
import id.masterplan.problem.Position;
import id.masterplan.problem.Problem;
import id.masterplan.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Gathers records from the files of a tree, with their problems and places, and remembers which files were used. */
final class Gathering {
    private static final Pattern YAML_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.yaml");
    private static final Pattern TEXT_NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.md");

    private final SourceTree tree;
    private final Documents documents;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Position> positions = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Document<?>> gathered = new LinkedHashMap<>();
    private final Set<String> left = new HashSet<>();
    private boolean whole = true;

    Gathering(SourceTree tree, Documents documents) {
        this.tree = tree;
        this.documents = documents;
    }

    /** The record of a file that must be there. */
    <T extends Record> Optional<T> required(String path, Shape<T> shape) {
        if (tree.blobId(path).isEmpty()) {
            report(ProblemCode.FILE_MISSING.at(Position.of(path), path));
            whole = false;
        }
        return optional(path, shape);
    }

    /** The record of a file that may be missing. */
    <T extends Record> Optional<T> optional(String path, Shape<T> shape) {
        return documents.yaml(tree, path, shape).flatMap(document -> take(path, document));
    }

    /** The records of a folder, one {@code <id>.yaml} each, in the order of their file names. */
    <T extends Record> List<T> yamlFolder(String folder, Shape<T> shape) {
        List<T> found = new ArrayList<>();
        for (String path : paths(folder, YAML_NAME)) {
            documents.yaml(tree, path, shape).ifPresent(document -> {
                take(path, document).ifPresent(found::add);
                checkName(path, document);
            });
        }
        return found;
    }

    /** The records of a folder, one {@code <id>.md} each, in the order of their file names. */
    <T extends Record> List<T> textFolder(String folder, Shape<T> shape) {
        return textFolder(folder, shape, Map.of());
    }

    /** The same, with fields that the folder says. */
    <T extends Record> List<T> textFolder(String folder, Shape<T> shape, Map<String, JsonNode> extra) {
        List<T> found = new ArrayList<>();
        for (String path : paths(folder, TEXT_NAME)) {
            documents.text(tree, path, shape, extra).ifPresent(document -> {
                take(path, document).ifPresent(found::add);
                checkName(path, document);
            });
        }
        return found;
    }

    /** The record of a text file, with fields that its name says. */
    <T extends Record> Optional<T> text(String path, Shape<T> shape, Map<String, JsonNode> extra) {
        return documents.text(tree, path, shape, extra).flatMap(document -> take(path, document));
    }

    /** The files directly in a folder whose names match. */
    List<String> paths(String folder, Pattern name) {
        return tree.list(folder).stream()
                .filter(p -> name.matcher(p.substring(folder.length())).matches())
                .toList();
    }

    /** Reports what was used by nobody below a folder, and whatever the tree says about it. */
    void strays(String folder, String known) {
        tree.problems(folder).stream()
                .filter(p -> left.stream().noneMatch(l -> p.position().file().startsWith(l)))
                .forEach(this::reportUnlisted);
        for (String path : tree.list(folder)) {
            boolean hidden = path.substring(path.lastIndexOf('/') + 1).startsWith(".");
            if (!used.contains(path) && !hidden && !Pictures.isPicture(path)) {
                report(ProblemCode.FILE_MISPLACED.at(Position.of(path), path, known));
            }
        }
    }

    /** Leaves a folder to another reader: its files are no strays, and its problems are not told here. */
    void leave(String folder) {
        used.addAll(tree.list(folder));
        left.add(folder);
    }

    /** An entry that the tree refuses to list may hold an item, which must not look as if it had been taken out. */
    private void reportUnlisted(Problem problem) {
        whole = false;
        report(problem);
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** Whether every file so far could be read. */
    boolean isWhole() {
        return whole;
    }

    /** Every document read, by path. */
    Map<String, Document<?>> gathered() {
        return gathered;
    }

    SourceTree tree() {
        return tree;
    }

    Position place(String path, String pointer) {
        return places().inFile(path, pointer);
    }

    Places places() {
        return new Places(positions, items);
    }

    /** What was gathered, if every file of it could be read. */
    <T> Checked<T> result(Optional<T> value) {
        return new Checked<>(whole ? value : Optional.empty(), sorted(), places());
    }

    private List<Problem> sorted() {
        return problems.stream()
                .sorted(java.util.Comparator.comparing(Problem::position))
                .toList();
    }

    private <T extends Record> Optional<T> take(String path, Document<T> document) {
        used.add(path);
        gathered.put(path, document);
        Checked<T> checked = document.checked();
        problems.addAll(checked.problems());
        positions.putAll(checked.places().positions());
        items.putAll(checked.places().items());
        whole &= checked.value().isPresent();
        return checked.value();
    }

    private void checkName(String path, Document<?> document) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String name = file.substring(0, file.lastIndexOf('.'));
        for (Declared declared : document.declared()) {
            if (declared.pointer().isEmpty() && !declared.id().text().equals(name)) {
                report(ProblemCode.ID_FILE_NAME.at(
                        document.checked().places().inFile(path, "/id"), declared.id(), file));
            }
        }
    }
}
