package id.masterplan.prose.form;

import id.masterplan.model.Inline;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Writes a line of text with its marks as stretches of equal marks, so that it makes no difference how marks lie within each
 * other or whether a stretch was marked in one go.
 */
final class MarkedText {
    private final UnaryOperator<String> notes;
    private final StringBuilder out;
    private String marks = "";

    /** The marks that hold at a place. */
    private record Marks(boolean emphasis, boolean strong, boolean strike, boolean code, String link) {
        static final Marks NONE = new Marks(false, false, false, false, "");

        String key() {
            return (emphasis ? "e" : "") + (strong ? "s" : "") + (strike ? "d" : "") + (code ? "c" : "") + link;
        }
    }

    private MarkedText(UnaryOperator<String> notes, StringBuilder out) {
        this.notes = notes;
        this.out = out;
    }

    static void write(List<Inline> content, UnaryOperator<String> notes, StringBuilder out) {
        MarkedText text = new MarkedText(notes, out);
        text.inlines(content, Marks.NONE);
        text.to("");
    }

    private void inlines(List<Inline> content, Marks now) {
        content.forEach(i -> inline(i, now));
    }

    private void inline(Inline inline, Marks now) {
        if (inline instanceof Inline.Text text) {
            text(text.text(), now);
        } else if (inline instanceof Inline.Emphasis e) {
            inlines(e.content(), new Marks(true, now.strong(), now.strike(), now.code(), now.link()));
        } else if (inline instanceof Inline.Strong s) {
            inlines(s.content(), new Marks(now.emphasis(), true, now.strike(), now.code(), now.link()));
        } else if (inline instanceof Inline.Strike s) {
            inlines(s.content(), new Marks(now.emphasis(), now.strong(), true, now.code(), now.link()));
        } else if (inline instanceof Inline.Link link) {
            String target = "l" + link.target() + ExactForm.OPEN + link.title().orElse("");
            inlines(link.content(), new Marks(now.emphasis(), now.strong(), now.strike(), now.code(), target));
        } else if (inline instanceof Inline.Code code) {
            text(code.text(), new Marks(now.emphasis(), now.strong(), now.strike(), true, now.link()));
        } else {
            leaf(inline, now);
        }
    }

    private void leaf(Inline inline, Marks now) {
        to(now.key());
        if (inline instanceof Inline.Image image) {
            fact(
                    "image",
                    image.source() + ExactForm.OPEN + image.title().orElse("") + ExactForm.OPEN + image.alternative());
        } else if (inline instanceof Inline.NoteReference note) {
            fact("note", notes.apply(note.label()));
        } else if (inline instanceof Inline.Break) {
            fact("break", "");
        } else if (inline instanceof Inline.RawHtml html) {
            fact("html", html.text());
        }
    }

    private void text(String words, Marks now) {
        to(now.key());
        out.append(words);
    }

    /** Ends the marks so far where others hold from here on. */
    private void to(String next) {
        if (!next.equals(marks)) {
            out.append(marks.isEmpty() ? "" : ExactForm.CLOSE);
            out.append(next.isEmpty() ? "" : ExactForm.OPEN + next + ExactForm.OPEN);
            marks = next;
        }
    }

    private void fact(String name, String value) {
        out.append(ExactForm.OPEN)
                .append(name)
                .append(ExactForm.OPEN)
                .append(value)
                .append(ExactForm.CLOSE);
    }
}
