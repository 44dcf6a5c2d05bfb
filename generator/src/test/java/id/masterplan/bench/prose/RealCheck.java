package id.masterplan.bench.prose;

import id.masterplan.content.markdown.MarkdownReader;
import id.masterplan.model.Block;
import id.masterplan.model.Prose;
import id.masterplan.prose.ProseComparison;
import id.masterplan.prose.change.Document;
import id.masterplan.prose.change.DocumentDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the comparison does with a real revision.
 *
 * @param kind what the revision is: noop, marks, order, words; refused where the reader refuses a side
 * @param faults what must not be: false changes, silent misses, broken round trips, cuts, asymmetry, exceptions
 */
record RealCheck(
        Revision revision,
        String kind,
        List<String> faults,
        List<Document> before,
        List<Document> after,
        List<DocumentDiff> diffs) {
    /** Open as long as the program runs. */
    private static final Published PUBLISHED = new Published();

    static RealCheck of(Revision revision) {
        Optional<Prose> before =
                MarkdownReader.read("before.md", revision.before(), 1).prose();
        Optional<Prose> after =
                MarkdownReader.read("after.md", revision.after(), 1).prose();
        if (before.isEmpty() || after.isEmpty()) {
            return new RealCheck(revision, "refused", List.of(), List.of(), List.of(), List.of());
        }
        Document b = new Document("text", revision.path(), before.get());
        Document a = new Document("text", revision.path(), after.get());
        String kind = kind(before.get(), after.get());
        try {
            List<DocumentDiff> diffs = compare(b, a);
            return new RealCheck(revision, kind, faults(kind, diffs, b, a), List.of(b), List.of(a), diffs);
        } catch (RuntimeException e) {
            StackTraceElement at = e.getStackTrace()[0];
            return new RealCheck(
                    revision, kind, List.of("exception " + e + " at " + at), List.of(b), List.of(a), List.of());
        }
    }

    private static List<DocumentDiff> compare(Document before, Document after) {
        return ProseComparison.of(List.of(new ProseComparison.Pair(Optional.of(before), Optional.of(after))));
    }

    private static List<String> faults(String kind, List<DocumentDiff> diffs, Document before, Document after) {
        List<String> faults = new ArrayList<>();
        boolean says = Nodes.says(diffs);
        if (kind.equals("noop") && says) {
            faults.add("false change");
        }
        if (!kind.equals("noop") && !says) {
            faults.add("silent miss");
        }
        List<String> broken = Rebuild.faults(diffs);
        if (!broken.isEmpty()) {
            faults.add("round trip: " + broken.get(0));
        }
        PUBLISHED.faults(diffs).stream().limit(1).forEach(f -> faults.add("published: " + f));
        List<String> cuts = Cuts.of(Strips.of(diffs));
        if (!cuts.isEmpty()) {
            faults.add("cut: " + cuts.get(0));
        }
        String asymmetry = Symmetry.fault(diffs, compare(after, before));
        if (!asymmetry.isEmpty()) {
            faults.add("asymmetry: " + asymmetry);
        }
        if (!compare(before, after).equals(diffs)) {
            faults.add("another answer on the second run");
        }
        return faults;
    }

    private static String kind(Prose before, Prose after) {
        List<String> b = marked(before);
        List<String> a = marked(after);
        if (before.equals(after)) {
            return "noop";
        }
        if (b.stream().sorted().toList().equals(a.stream().sorted().toList())) {
            return b.equals(a) ? "marks" : "order";
        }
        return Visible.of(before).equals(Visible.of(after)) ? "marks" : "words";
    }

    private static List<String> marked(Prose prose) {
        return prose.blocks().stream().map((Block b) -> Marked.of(b)).collect(Collectors.toList());
    }
}
