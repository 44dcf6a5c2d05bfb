package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Text with the marks, links and pictures of each letter written out, so that no spelling of the tree matters. */
final class Marked {
    private final StringBuilder out = new StringBuilder();
    private String last = "";

    private Marked() {}

    /** Whether two blocks show the same; addresses of headings aside. */
    static boolean same(Block before, Block after) {
        if (before instanceof Block.Heading b && after instanceof Block.Heading a) {
            return b.level() == a.level() && of(b.content()).equals(of(a.content()));
        }
        return before.equals(after)
                || (before.getClass() == after.getClass() && of(before).equals(of(after)));
    }

    static String of(Block block) {
        List<Inline> content = Inlines.of(block);
        return content.isEmpty() ? Visible.of(block).replaceAll("[ \\u00A0\\u202F]+", " ") : of(content);
    }

    static String of(List<Inline> content) {
        Marked marked = new Marked();
        marked.write(content, new TreeSet<>());
        return marked.out.toString().replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    private void write(List<Inline> content, Set<String> marks) {
        for (Inline piece : content) {
            if (piece instanceof Inline.Text text) {
                letters(text.text(), String.join("", marks));
            } else if (piece instanceof Inline.Code code) {
                TreeSet<String> more = new TreeSet<>(marks);
                more.add("`");
                letters(code.text(), String.join("", more));
            } else if (piece instanceof Inline.Break) {
                out.append('\u2028');
            } else if (Inlines.within(piece).isEmpty()) {
                letters(leaf(piece), String.join("", marks));
            } else {
                TreeSet<String> more = new TreeSet<>(marks);
                more.add(mark(piece));
                write(Inlines.within(piece), more);
            }
        }
    }

    private static String mark(Inline piece) {
        if (piece instanceof Inline.Link link) {
            return "(" + link.target() + link.title().map(t -> " " + t).orElse("") + ")";
        }
        return piece instanceof Inline.Emphasis ? "/" : piece instanceof Inline.Strong ? "*" : "-";
    }

    private static String leaf(Inline piece) {
        return piece instanceof Inline.Emphasis || piece instanceof Inline.Strong || piece instanceof Inline.Strike
                ? ""
                : piece.toString();
    }

    /** Blanks carry no marks that anyone sees. */
    private void letters(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && !marks.equals(last)) {
                out.append('⟦').append(marks).append('⟧');
                last = marks;
            }
            out.append(letter);
        }
    }
}
