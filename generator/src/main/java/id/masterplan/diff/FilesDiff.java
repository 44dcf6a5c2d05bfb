package id.masterplan.diff;

import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.List;

/**
 * Files compared with files.
 *
 * @param before what the earlier side was called
 * @param after what the later side was called
 * @param texts every text of either side
 * @param fields every file with data of either side
 */
public record FilesDiff(String before, String after, List<DocumentDiff> texts, List<FieldsDiff> fields) {
    /** Guards the lists against later change. */
    public FilesDiff {
        texts = List.copyOf(texts);
        fields = List.copyOf(fields);
    }

    /** Whether a text is in another file than before; the files that were named themselves always are. */
    public boolean renamed(DocumentDiff text) {
        String from = text.before().map(Document::id).orElse("");
        String to = text.after().map(Document::id).orElse("");
        boolean named = from.equals(before) && to.equals(after);
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && !named;
    }
}
