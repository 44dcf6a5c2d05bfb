package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import id.masterplan.model.Inline;
import java.util.List;
import java.util.TreeSet;

/**
 * Text with every mark, link and picture written out for each character, so that no spelling of the tree matters. White
 * space shows no marks.
 */
final class Marked {
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
        return content.isEmpty() ? Visible.of(block) : of(content);
    }

    static String of(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        StringBuilder last = new StringBuilder();
        write(content, "", out, last);
        mark(last, "", out);
        return out.toString().replaceAll("\\s+", " ");
    }

    private static void write(List<Inline> content, String marks, StringBuilder out, StringBuilder last) {
        for (Inline piece : content) {
            if (piece instanceof Inline.Text text) {
                String words = text.text().stripLeading();
                out.append(text.text(), 0, text.text().length() - words.length());
                mark(last, words.isEmpty() ? last.toString() : marks, out);
                out.append(words);
            } else if (piece instanceof Inline.Emphasis e) {
                write(e.content(), add(marks, "/"), out, last);
            } else if (piece instanceof Inline.Strong s) {
                write(s.content(), add(marks, "*"), out, last);
            } else if (piece instanceof Inline.Strike s) {
                write(s.content(), add(marks, "-"), out, last);
            } else if (piece instanceof Inline.Link link) {
                String target = link.target() + link.title().map(t -> " " + t).orElse("");
                write(link.content(), add(marks, "(" + target + ")"), out, last);
            } else if (piece instanceof Inline.Break) {
                out.append("\u2028");
            } else {
                mark(last, marks, out);
                out.append(piece instanceof Inline.Code code ? "`" + code.text() + "`" : piece.toString());
            }
        }
    }

    /** Marks in one order, each once, whichever stands within which. */
    private static String add(String marks, String mark) {
        TreeSet<String> all = new TreeSet<>(List.of(marks.split("\u0001")));
        all.add(mark);
        all.remove("");
        return String.join("\u0001", all);
    }

    private static void mark(StringBuilder last, String marks, StringBuilder out) {
        if (!last.toString().equals(marks)) {
            out.append('⟦').append(marks).append('⟧');
            last.setLength(0);
            last.append(marks);
        }
    }
}
