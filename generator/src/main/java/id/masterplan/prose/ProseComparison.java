package id.masterplan.prose;

import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Compares two versions of a set of documents, moves between documents included. The same texts give the same answer on every
 * run and machine; effort is bounded by counting operations, never by the clock.
 */
public final class ProseComparison {
    private ProseComparison() {}

    /** Two documents that are known to belong together, or one that has no counterpart. */
    public record Pair(Optional<Document> before, Optional<Document> after) {}

    /** What became of each pair, in the order given. Pairs past the documented size are told in outline, by themselves. */
    public static List<DocumentDiff> of(List<Pair> pairs) {
        List<Pair> whole = pairs.stream().filter(p -> !Size.isBeyond(p)).toList();
        Iterator<DocumentDiff> told = new Comparing(whole, false).answer().iterator();
        List<DocumentDiff> diffs = new ArrayList<>();
        for (Pair pair : pairs) {
            diffs.add(
                    Size.isBeyond(pair)
                            ? new Comparing(List.of(pair), true).answer().get(0)
                            : told.next());
        }
        return diffs;
    }

    /** Pairs documents by id, then by title, then by content; what is left has no counterpart. */
    public static List<Pair> pairs(List<Document> before, List<Document> after) {
        return DocumentPairs.of(before, after);
    }
}
