package id.masterplan.prose;

import id.masterplan.model.Block;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.form.BlockText;
import id.masterplan.text.Numbering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pairs documents: by id, then by title, then by how much of their text is the same. */
final class DocumentPairs {
    private final List<Document> before;
    private final List<Document> after;
    private final Map<String, Document> pairs = new HashMap<>();
    private final Map<String, Document> back = new HashMap<>();

    private record Candidate(Document before, Document after, double score) {}

    private DocumentPairs(List<Document> before, List<Document> after) {
        this.before = before;
        this.after = after;
    }

    /** The pairs in the order of the later documents, what is gone after what stood before it. */
    static List<ProseComparison.Pair> of(List<Document> before, List<Document> after) {
        DocumentPairs pairs = new DocumentPairs(before, after);
        pairs.alone(Document::id);
        pairs.alone(d -> Numbering.of(d.title()).title().toLowerCase(Locale.ROOT));
        pairs.content();
        return pairs.inOrder();
    }

    private void alone(Function<Document, String> key) {
        Map<String, List<Document>> later = by(after, back, key);
        by(before, pairs, key).forEach((k, from) -> {
            List<Document> to = later.getOrDefault(k, List.of());
            if (from.size() == 1 && to.size() == 1) {
                pair(from.get(0), to.get(0));
            }
        });
    }

    private static Map<String, List<Document>> by(
            List<Document> documents, Map<String, Document> taken, Function<Document, String> key) {
        Map<String, List<Document>> by = new LinkedHashMap<>();
        documents.stream()
                .filter(d -> !taken.containsKey(d.id()) && !key.apply(d).isEmpty())
                .forEach(d ->
                        by.computeIfAbsent(key.apply(d), k -> new ArrayList<>()).add(d));
        return by;
    }

    private void pair(Document a, Document b) {
        pairs.put(a.id(), b);
        back.put(b.id(), a);
    }

    private void content() {
        List<Document> from =
                before.stream().filter(d -> !pairs.containsKey(d.id())).toList();
        List<Document> to =
                after.stream().filter(d -> !back.containsKey(d.id())).toList();
        List<Map<String, Integer>> texts =
                to.stream().map(DocumentPairs::weights).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Document a : from) {
            Map<String, Integer> text = weights(a);
            for (int i = 0; i < to.size(); i++) {
                double score = dice(text, texts.get(i));
                if (score >= Tuning.SIM_SECTION) {
                    candidates.add(new Candidate(a, to.get(i), score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        for (Candidate c : candidates) {
            if (!pairs.containsKey(c.before().id())
                    && !back.containsKey(c.after().id())) {
                pair(c.before(), c.after());
            }
        }
    }

    private static Map<String, Integer> weights(Document document) {
        Map<String, Integer> weights = new HashMap<>();
        for (Block block : document.body().blocks()) {
            String words = BlockText.plain(block).toLowerCase(Locale.ROOT);
            weights.merge(words, words.length(), Integer::sum);
        }
        return weights;
    }

    private static double dice(Map<String, Integer> a, Map<String, Integer> b) {
        long shared = 0;
        for (Map.Entry<String, Integer> entry : a.entrySet()) {
            shared += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
        }
        long both = a.values().stream().mapToLong(i -> i).sum()
                + b.values().stream().mapToLong(i -> i).sum();
        return both == 0 ? 0 : 2.0 * shared / both;
    }

    private List<ProseComparison.Pair> inOrder() {
        List<ProseComparison.Pair> ordered = new ArrayList<>();
        Map<String, List<Document>> gone = new HashMap<>();
        List<Document> first = new ArrayList<>();
        List<Document> last = first;
        for (Document a : before) {
            Document b = pairs.get(a.id());
            if (b == null) {
                last.add(a);
            } else {
                last = gone.computeIfAbsent(b.id(), k -> new ArrayList<>());
            }
        }
        first.forEach(a -> ordered.add(new ProseComparison.Pair(Optional.of(a), Optional.empty())));
        for (Document b : after) {
            ordered.add(new ProseComparison.Pair(Optional.ofNullable(back.get(b.id())), Optional.of(b)));
            gone.getOrDefault(b.id(), List.of())
                    .forEach(a -> ordered.add(new ProseComparison.Pair(Optional.of(a), Optional.empty())));
        }
        return ordered;
    }
}
