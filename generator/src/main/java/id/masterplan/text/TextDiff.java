package id.masterplan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The difference of two texts in whole words. Joined, the spans that are not inserted are the earlier text and those that
 * are not deleted the later one, both with white space folded and in form NFC.
 */
public final class TextDiff {
    private TextDiff() {}

    /** The spans of two texts; none where both are empty. */
    public static List<Span> words(String before, String after) {
        return words(before, after, Alignment.MAX_PRODUCT);
    }

    static List<Span> words(String before, String after, long maxProduct) {
        List<Unit> earlier = Unit.words(before);
        List<Unit> later = Unit.words(after);
        List<Stretch> stretches = Alignment.of(earlier, later, maxProduct);
        List<Span> spans = new ArrayList<>();
        for (Layout.Part part : Layout.of(earlier, later, stretches)) {
            if (part.same()) {
                add(spans, Span.Op.SAME, text(later, part.after()));
            } else {
                add(spans, Span.Op.DELETED, text(earlier, part.before()));
                add(spans, Span.Op.INSERTED, text(later, part.after()));
            }
        }
        return spans;
    }

    /** The share of content words that both texts have in common, of the longer one; 1 for two empty texts. */
    public static double kept(List<Span> spans) {
        int same = weight(spans, Span.Op.SAME);
        int longer = same + Math.max(weight(spans, Span.Op.DELETED), weight(spans, Span.Op.INSERTED));
        return longer == 0 ? 1 : (double) same / longer;
    }

    private static int weight(List<Span> spans, Span.Op op) {
        return spans.stream()
                .filter(s -> s.op() == op)
                .mapToInt(s -> Unit.weight(Unit.words(s.text())))
                .sum();
    }

    /** Spans of one kind in a row are one. */
    private static void add(List<Span> spans, Span.Op op, String text) {
        int last = spans.size() - 1;
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && spans.get(last).op() == op) {
            spans.set(last, new Span(op, spans.get(last).text() + text));
        } else {
            spans.add(new Span(op, text));
        }
    }

    private static String text(List<Unit> units, List<Layout.Bit> bits) {
        StringBuilder text = new StringBuilder();
        bits.forEach(b -> text.append(b.space() ? " " : units.get(b.unit()).text()));
        return text.toString();
    }
}
