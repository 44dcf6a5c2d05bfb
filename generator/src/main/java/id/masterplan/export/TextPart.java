package id.masterplan.export;

import id.masterplan.diff.Change;
import id.masterplan.diff.LooseChange;
import id.masterplan.model.Value;
import id.masterplan.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of an excerpt: on both sides, only in the earlier text, or only in the later. */
record TextPart(Span.Op op, String text) {
    /** So many letters of unchanged text stand beside a change. */
    private static final int BESIDE = 24;

    /** An excerpt holds about so many letters. */
    private static final int LONGEST = 240;

    private static final String CUT = " … ";

    /** The words of a field: marked where some changed, else the old ones and the new. */
    static List<TextPart> of(Change change) {
        return of(
                change.spans(),
                change.before().map(TextPart::words),
                change.after().map(TextPart::words));
    }

    /** The words of a value of no known shape. */
    static List<TextPart> of(LooseChange change) {
        return of(change.spans(), change.before(), change.after());
    }

    private static List<TextPart> of(List<Span> spans, Optional<String> before, Optional<String> after) {
        if (!spans.isEmpty()) {
            return spans.stream().map(s -> new TextPart(s.op(), s.text())).toList();
        }
        return Stream.concat(
                        before.map(b -> new TextPart(Span.Op.DELETED, b)).stream(),
                        after.map(a -> new TextPart(Span.Op.INSERTED, a)).stream())
                .toList();
    }

    private static String words(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    /** A line in short: unchanged stretches are cut to what stands beside the changes, and the whole to a length. */
    static List<TextPart> brief(List<TextPart> parts) {
        List<TextPart> brief = new ArrayList<>();
        int room = LONGEST;
        for (int i = 0; i < parts.size() && room > 0; i++) {
            TextPart part = parts.get(i);
            String text = part.text().replaceAll("\\s+", " ");
            if (part.op() == Span.Op.SAME) {
                text = beside(text, i > 0, i < parts.size() - 1);
            }
            if (text.length() > room) {
                text = text.substring(0, whole(text, room)) + "…";
            }
            room -= text.length();
            if (!text.isEmpty()) {
                brief.add(new TextPart(part.op(), text));
            }
        }
        return List.copyOf(brief);
    }

    private static String beside(String text, boolean afterChange, boolean beforeChange) {
        if (text.length() <= 2 * BESIDE + CUT.length()) {
            return text;
        }
        String head = afterChange ? text.substring(0, text.lastIndexOf(' ', BESIDE) + 1) : "";
        String tail = beforeChange ? text.substring(Math.max(0, text.indexOf(' ', text.length() - BESIDE))) : "";
        if (!afterChange && !beforeChange) {
            return text;
        }
        return (head + CUT + tail).replaceAll("\\s+", " ");
    }

    /** Where to cut so that no character is cut in two. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
