package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts in whole words. Joined, the spans that are not inserted are the earlier text and those that
 * are not deleted the later one, both with white space folded and in form NFC.
 */
public final class TextDiff {
    /** Above this product of token counts, whole sentences are compared, and above it again, whole texts (wikidiff2). */
    static final long MAX_PRODUCT = 40_000_000L;

    /** An unchanged stretch between two changes holds at least so many content words (diff-match-patch's rule, on words). */
    static final int EQ_MIN_WORDS = 2;

    private TextDiff() {}

    /** The spans of two texts; none where both are empty. */
    public static List<Span> words(String before, String after) {
        return words(before, after, MAX_PRODUCT);
    }

    static List<Span> words(String before, String after, long maxProduct) {
        if (Folded.same(before, after)) {
            return spans(List.of(new Run(true, Unit.words(after, false), Unit.words(after, false))));
        }
        List<Run> runs = runs(Unit.words(before, false), Unit.words(after, false), maxProduct);
        if (runs.stream().allMatch(Run::same)) {
            runs = runs(Unit.words(before, true), Unit.words(after, true), maxProduct);
        }
        return spans(Run.withoutIslands(runs, EQ_MIN_WORDS));
    }

    /** The share of letters that both texts have in common, of the longer one; 1 for two empty texts. */
    public static double kept(List<Span> spans) {
        int same = letters(spans, Span.Op.SAME);
        int longer = same + Math.max(letters(spans, Span.Op.DELETED), letters(spans, Span.Op.INSERTED));
        return longer == 0 ? 1 : (double) same / longer;
    }

    private static int letters(List<Span> spans, Span.Op op) {
        return spans.stream()
                .filter(s -> s.op() == op)
                .mapToInt(s -> s.text().length())
                .sum();
    }

    private static List<Run> runs(List<Unit> before, List<Unit> after, long maxProduct) {
        if (fits(before, after, maxProduct)) {
            return Run.of(before, after);
        }
        List<Unit> sentencesBefore = Unit.sentences(before);
        List<Unit> sentencesAfter = Unit.sentences(after);
        if (fits(sentencesBefore, sentencesAfter, maxProduct)) {
            return Run.of(sentencesBefore, sentencesAfter);
        }
        return List.of(new Run(false, before, after));
    }

    private static boolean fits(List<Unit> before, List<Unit> after, long maxProduct) {
        return (long) before.size() * after.size() <= maxProduct;
    }

    private static List<Span> spans(List<Run> runs) {
        List<Span> spans = new ArrayList<>();
        for (Run run : runs) {
            if (run.same()) {
                add(spans, Span.Op.SAME, text(run.after(), false));
                continue;
            }
            boolean shared = sharedLead(run) && !spans.isEmpty();
            if (shared) {
                append(spans, " ");
            }
            add(spans, Span.Op.DELETED, text(run.before(), shared));
            add(spans, Span.Op.INSERTED, text(run.after(), shared));
        }
        return spans;
    }

    /** Whether both sides begin with white space, which then belongs to neither. */
    private static boolean sharedLead(Run run) {
        return !run.before().isEmpty()
                && !run.after().isEmpty()
                && run.before().get(0).lead().equals(" ")
                && run.after().get(0).lead().equals(" ");
    }

    private static void append(List<Span> spans, String text) {
        Span last = spans.remove(spans.size() - 1);
        spans.add(new Span(last.op(), last.text() + text));
    }

    private static void add(List<Span> spans, Span.Op op, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span(op, text));
        }
    }

    private static String text(List<Unit> units, boolean withoutLead) {
        StringBuilder text = new StringBuilder();
        units.forEach(u -> text.append(u.lead()).append(u.text()));
        return withoutLead ? text.substring(units.get(0).lead().length()) : text.toString();
    }
}
