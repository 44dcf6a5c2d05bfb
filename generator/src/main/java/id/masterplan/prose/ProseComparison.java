package id.masterplan.prose;

import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Integer> vocabulary = new HashMap<>();
        SideReader earlier = new SideReader(vocabulary);
        SideReader later = new SideReader(vocabulary);
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            NoteNames names = NoteNames.of(i, pair.before(), pair.after());
            earlier.add(i, pair.before(), names.before());
            later.add(i, pair.after(), names.after());
        }
        return answer(pairs, earlier.read(), later.read());
    }

    private static List<DocumentDiff> answer(List<Pair> pairs, Side before, Side after) {
        Outcome outcome = Matcher.of(before, after);
        MoveNames moves = new MoveNames(outcome);
        Places from = new Places(
                before, pairs.stream().map(p -> Places.id(p.before())).toList());
        Places to =
                new Places(after, pairs.stream().map(p -> Places.id(p.after())).toList());
        Assembly assembly = new Assembly(before, after, outcome, new Nodes(before, after, from, to, outcome, moves));
        SectionList sections = new SectionList(before, after, from, to, outcome, moves);
        List<DocumentDiff> diffs = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            diffs.add(new DocumentDiff(pair.before(), pair.after(), assembly.document(i), sections.document(i), false));
        }
        return diffs;
    }

    /** Pairs documents by id, then by title, then by content; what is left has no counterpart. */
    public static List<Pair> pairs(List<Document> before, List<Document> after) {
        return DocumentPairs.of(before, after);
    }
}
