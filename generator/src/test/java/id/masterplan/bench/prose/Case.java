package id.masterplan.bench.prose;

import id.masterplan.model.Prose;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revision whose truth is known.
 *
 * @param log what each step did that did something
 * @param sources the Markdown of each side, one line a paragraph, in the order of the documents
 */
record Case(
        long seed,
        List<Step> steps,
        List<String> log,
        List<Document> before,
        List<Document> after,
        Truth truth,
        Sources sources) {
    /** The text as written. */
    record Sources(List<String> before, List<String> after) {}

    Case {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
    }

    /** Writes and reads both sides; none where that does not give the same blocks. */
    static Optional<Case> of(long seed, List<Step> steps, List<String> log, List<Sheet> before, List<Sheet> after) {
        boolean anchors = seed % 2 == 0;
        List<String> earlier = write(before, anchors);
        List<String> later = write(after, anchors);
        List<Document> b = read(before, earlier);
        List<Document> a = read(after, later);
        boolean whole = same(before, b) && same(after, a);
        return whole
                ? Optional.of(new Case(seed, steps, log, b, a, Truth.of(before, after), new Sources(earlier, later)))
                : Optional.empty();
    }

    /** What the product answers, documents known by their ids. */
    List<DocumentDiff> compare() {
        return ProseComparison.of(pairs());
    }

    List<ProseComparison.Pair> pairs() {
        List<ProseComparison.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            pairs.add(new ProseComparison.Pair(Optional.of(before.get(i)), Optional.of(after.get(i))));
        }
        return pairs;
    }

    /** The other way round, without truth. */
    List<ProseComparison.Pair> swapped() {
        return pairs().stream()
                .map(p -> new ProseComparison.Pair(p.after(), p.before()))
                .toList();
    }

    private static List<String> write(List<Sheet> sheets, boolean anchors) {
        return sheets.stream()
                .map(s -> MarkdownWriter.write(s.prose(), Style.PLAIN, anchors))
                .toList();
    }

    private static List<Document> read(List<Sheet> sheets, List<String> texts) {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            documents.add(new Document(sheets.get(i).id(), sheets.get(i).title(), Chapters.parse(texts.get(i))));
        }
        return documents;
    }

    private static boolean same(List<Sheet> sheets, List<Document> documents) {
        for (int i = 0; i < sheets.size(); i++) {
            Prose meant = sheets.get(i).prose();
            Prose read = documents.get(i).body();
            if (meant.blocks().size() != read.blocks().size()
                    || !Visible.of(meant).equals(Visible.of(read))) {
                return false;
            }
        }
        return true;
    }
}
