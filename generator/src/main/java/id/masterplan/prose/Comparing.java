package id.masterplan.prose;

import id.masterplan.prose.ProseComparison.Pair;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares some pairs of documents with each other. */
final class Comparing {
    private final List<Pair> pairs;
    private final boolean outline;

    /** @param outline whether blocks are told same, added or removed only */
    Comparing(List<Pair> pairs, boolean outline) {
        this.pairs = pairs;
        this.outline = outline;
    }

    List<DocumentDiff> answer() {
        Optional<Map<String, Integer>> vocabulary = outline ? Optional.empty() : Optional.of(new HashMap<>());
        SideReader earlier = new SideReader(vocabulary);
        SideReader later = new SideReader(vocabulary);
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            NoteNames names = NoteNames.of(i, pair.before(), pair.after());
            earlier.add(i, pair.before(), names.before());
            later.add(i, pair.after(), names.after());
        }
        Side before = earlier.read();
        Side after = later.read();
        return answer(before, after, outline ? Matcher.outline(before, after) : Matcher.of(before, after));
    }

    private List<DocumentDiff> answer(Side before, Side after, Outcome outcome) {
        MoveNames moves = new MoveNames(outcome);
        Places from = new Places(before, pairs.stream().map(p -> id(p.before())).toList());
        Places to = new Places(after, pairs.stream().map(p -> id(p.after())).toList());
        Assembly assembly = new Assembly(before, after, outcome, new Nodes(before, after, from, to, outcome, moves));
        SectionList sections = new SectionList(before, after, from, to, outcome, moves);
        List<DocumentDiff> diffs = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            diffs.add(
                    new DocumentDiff(pair.before(), pair.after(), assembly.document(i), sections.document(i), outline));
        }
        return diffs;
    }

    private static String id(Optional<Document> document) {
        return document.map(Document::id).orElse("");
    }
}
