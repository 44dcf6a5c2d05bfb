package id.masterplan.diff;

import id.masterplan.content.LooseFile;
import id.masterplan.content.LooseNode;
import id.masterplan.model.Block;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.BlockWords;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares files of no plan: texts by their blocks, data key by key. */
public final class FileComparison {
    private FileComparison() {}

    /** One file with another, whatever they are called. */
    public static FilesDiff single(String before, LooseFile earlier, String after, LooseFile later) {
        List<DocumentDiff> texts = earlier.body().isEmpty() && later.body().isEmpty()
                ? List.of()
                : ProseComparison.of(List.of(new ProseComparison.Pair(document(earlier), document(later))));
        List<FieldsDiff> fields = earlier.fields().isEmpty() && later.fields().isEmpty()
                ? List.of()
                : List.of(fields(Optional.of(earlier), Optional.of(later)));
        return new FilesDiff(before, after, texts, fields);
    }

    /** The files of a folder with those of another; texts are paired by name, title and content, data by name and id. */
    public static FilesDiff folders(String before, List<LooseFile> earlier, String after, List<LooseFile> later) {
        List<DocumentDiff> texts = ProseComparison.of(ProseComparison.pairs(documents(earlier), documents(later)));
        Map<String, String> names = new LinkedHashMap<>();
        texts.forEach(t -> {
            if (t.before().isPresent() && t.after().isPresent()) {
                names.put(t.before().get().id(), t.after().get().id());
            }
        });
        return new FilesDiff(before, after, texts, fields(earlier, later, names));
    }

    /** Names: files whose texts belong together, by their earlier name. */
    private static List<FieldsDiff> fields(List<LooseFile> earlier, List<LooseFile> later, Map<String, String> names) {
        List<LooseFile> rest = new ArrayList<>(
                later.stream().filter(f -> f.fields().isPresent()).toList());
        List<FieldsDiff> fields = new ArrayList<>();
        List<LooseFile> alone = new ArrayList<>();
        for (LooseFile file :
                earlier.stream().filter(f -> f.fields().isPresent()).toList()) {
            String name = names.getOrDefault(file.path(), file.path());
            Optional<LooseFile> other =
                    rest.stream().filter(f -> f.path().equals(name)).findFirst();
            other.ifPresentOrElse(o -> fields.add(fields(Optional.of(file), Optional.of(o))), () -> alone.add(file));
            other.ifPresent(rest::remove);
        }
        for (LooseFile file : alone) {
            Optional<LooseFile> other = id(file).flatMap(id ->
                    rest.stream().filter(f -> id(f).equals(Optional.of(id))).findFirst());
            other.ifPresent(rest::remove);
            fields.add(fields(Optional.of(file), other));
        }
        rest.forEach(file -> fields.add(fields(Optional.empty(), Optional.of(file))));
        return fields;
    }

    private static FieldsDiff fields(Optional<LooseFile> before, Optional<LooseFile> after) {
        return new FieldsDiff(
                before.map(LooseFile::path),
                after.map(LooseFile::path),
                FieldTree.compare(before.flatMap(LooseFile::fields), after.flatMap(LooseFile::fields)));
    }

    private static List<Document> documents(List<LooseFile> files) {
        return files.stream().flatMap(f -> document(f).stream()).toList();
    }

    private static Optional<Document> document(LooseFile file) {
        return file.body().map(body -> new Document(file.path(), title(file), body));
    }

    /** What a text calls itself, else its file's name. */
    private static String title(LooseFile file) {
        return field(file, "title")
                .or(() -> file.body().stream()
                        .flatMap(b -> b.blocks().stream())
                        .filter(b -> b instanceof Block.Heading)
                        .map(BlockWords::of)
                        .findFirst())
                .orElse(file.path());
    }

    private static Optional<String> id(LooseFile file) {
        return field(file, "id");
    }

    private static Optional<String> field(LooseFile file, String key) {
        return file.fields()
                .filter(n -> n instanceof LooseNode.Fields)
                .flatMap(n -> ((LooseNode.Fields) n)
                        .entries().stream()
                                .filter(e -> e.getKey().equals(key) && e.getValue() instanceof LooseNode.Leaf)
                                .map(e -> ((LooseNode.Leaf) e.getValue()).text())
                                .findFirst());
    }
}
