package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Looks into and rewrites text within blocks. */
final class Inlines {
    private Inlines() {}

    /** What a reader sees. */
    static String words(List<Inline> content) {
        return content.stream().map(Inlines::words).collect(Collectors.joining());
    }

    private static String words(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text.text();
        }
        if (piece instanceof Inline.Code code) {
            return code.text();
        }
        if (piece instanceof Inline.Image image) {
            return image.alternative();
        }
        if (piece instanceof Inline.RawHtml html) {
            return html.text();
        }
        if (piece instanceof Inline.NoteReference note) {
            return "[" + note.label() + "]";
        }
        return piece instanceof Inline.Break ? " " : words(within(piece));
    }

    /** What stands within a piece that holds others. */
    static List<Inline> within(Inline piece) {
        if (piece instanceof Inline.Emphasis e) {
            return e.content();
        }
        if (piece instanceof Inline.Strong s) {
            return s.content();
        }
        if (piece instanceof Inline.Strike s) {
            return s.content();
        }
        return piece instanceof Inline.Link l ? l.content() : List.of();
    }

    /** The same content with every stretch of plain text passed through a function; texts that become empty fall away. */
    static List<Inline> map(List<Inline> content, UnaryOperator<String> function) {
        List<Inline> mapped = new ArrayList<>();
        for (Inline piece : content) {
            if (piece instanceof Inline.Text text) {
                String changed = function.apply(text.text());
                if (!changed.isEmpty()) {
                    mapped.add(new Inline.Text(changed));
                }
            } else {
                List<Inline> inner = map(within(piece), function);
                String words = words(inner);
                mapped.add(words.isEmpty() || !words.equals(words.strip()) ? piece : rewrap(piece, inner));
            }
        }
        return mapped;
    }

    /** The same content without blanks at its ends. */
    static List<Inline> stripped(List<Inline> content) {
        List<Inline> stripped = new ArrayList<>(content);
        int last = stripped.size() - 1;
        if (last >= 0 && stripped.get(last) instanceof Inline.Text text) {
            stripped.set(last, new Inline.Text(text.text().stripTrailing()));
        }
        if (last >= 0 && stripped.get(0) instanceof Inline.Text text) {
            stripped.set(0, new Inline.Text(text.text().stripLeading().replaceFirst("^[.,;:] *", "")));
        }
        stripped.removeIf(p -> p instanceof Inline.Text text && text.text().isEmpty());
        return stripped;
    }

    /** A piece around other content. */
    static Inline rewrap(Inline piece, List<Inline> content) {
        if (piece instanceof Inline.Emphasis) {
            return new Inline.Emphasis(content);
        }
        if (piece instanceof Inline.Strong) {
            return new Inline.Strong(content);
        }
        if (piece instanceof Inline.Strike) {
            return new Inline.Strike(content);
        }
        return piece instanceof Inline.Link l ? new Inline.Link(l.target(), l.title(), content) : piece;
    }

    /** The content of a paragraph or a heading; none of other blocks. */
    static List<Inline> of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        return block instanceof Block.Heading heading ? heading.content() : List.of();
    }

    /** The same block with other content. */
    static Block with(Block block, List<Inline> content) {
        return block instanceof Block.Heading heading
                ? new Block.Heading(heading.level(), heading.anchor(), content)
                : new Block.Paragraph(content);
    }
}
