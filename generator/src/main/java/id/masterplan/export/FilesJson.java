package id.masterplan.export;

import id.masterplan.diff.FieldsDiff;
import id.masterplan.diff.FilesDiff;
import id.masterplan.diff.LooseChange;
import id.masterplan.diff.TextCounts;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a comparison of files as JSON: every node, keys sorted, the same bytes for the same comparison. */
public final class FilesJson {
    private FilesJson() {}

    /** The comparison as JSON text ending in a line feed. */
    public static String of(FilesDiff diff) {
        return JsonText.sorted(new FilesDocument(
                FilesDocument.SCHEMA,
                diff.before(),
                diff.after(),
                counts(diff),
                diff.texts().stream().map(FilesJson::text).toList(),
                diff.fields().stream().map(FilesJson::data).toList()));
    }

    private static FilesDocument.Counts counts(FilesDiff diff) {
        TextCounts counts = TextCounts.of(diff.texts());
        return new FilesDocument.Counts(
                counts.changed(),
                counts.same(),
                fates(counts),
                sections(diff.texts()),
                diff.fields().stream().mapToInt(f -> f.changes().size()).sum());
    }

    /** Nodes by what became of them. */
    static Map<String, Integer> fates(TextCounts counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.fates().forEach((fate, count) -> named.put(TextNodes.word(fate), count));
        return named;
    }

    /** Sections by what became of them; one may count under several words. */
    static Map<String, Integer> sections(List<DocumentDiff> texts) {
        Map<String, Integer> named = new TreeMap<>();
        texts.stream()
                .flatMap(t -> t.sections().stream())
                .flatMap(s -> s.changes().stream())
                .forEach(c -> named.merge(TextNodes.word(c), 1, Integer::sum));
        return named;
    }

    private static FilesDocument.Text text(DocumentDiff text) {
        return new FilesDocument.Text(
                text.before().map(FilesJson::name),
                text.after().map(FilesJson::name),
                text.outline(),
                TextNodes.sections(text.sections()),
                TextNodes.nodes(text.blocks()));
    }

    private static FilesDocument.Name name(Document document) {
        return new FilesDocument.Name(document.id(), document.title());
    }

    private static FilesDocument.Data data(FieldsDiff fields) {
        return new FilesDocument.Data(
                fields.before(),
                fields.after(),
                fields.changes().stream().map(FilesJson::field).toList());
    }

    private static FilesDocument.Field field(LooseChange change) {
        return new FilesDocument.Field(
                change.path(),
                change.before(),
                change.after(),
                change.spans().stream()
                        .map(s -> new DiffDocument.Mark(TextNodes.word(s.op()), s.text()))
                        .toList());
    }
}
