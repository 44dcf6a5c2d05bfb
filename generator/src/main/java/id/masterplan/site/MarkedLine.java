package id.masterplan.site;

import static id.masterplan.site.Markup.escape;

import id.masterplan.model.Inline;
import id.masterplan.prose.change.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a line with its marks. Marks hold phrases alone; emphasis and links that reach over several stretches stand around
 * the marks, so that a link stays one link. What eyes see by strike and underline is said once for each change to those
 * who listen.
 */
final class MarkedLine {
    private final Labels labels;
    private final TextWords words;
    private final InlineHtml inlines;

    MarkedLine(Labels labels, InlineHtml inlines) {
        this.labels = labels;
        this.words = new TextWords(labels);
        this.inlines = inlines;
    }

    void write(List<Run> runs, StringBuilder out) {
        write(Piece.of(runs), 0, runs, out);
    }

    private void write(List<Piece> pieces, int depth, List<Run> runs, StringBuilder out) {
        int start = 0;
        while (start < pieces.size()) {
            int end = start + 1;
            Piece first = pieces.get(start);
            while (end < pieces.size() && pieces.get(end).shares(first, depth)) {
                end++;
            }
            List<Piece> shared = pieces.subList(start, end);
            if (shared.stream().allMatch(first::together)) {
                end = start + 1;
                while (end < pieces.size() && pieces.get(end).together(first)) {
                    end++;
                }
                group(pieces.subList(start, end), depth, runs, out);
            } else {
                String close = inlines.open(first.around().get(depth), out);
                write(shared, depth + 1, runs, out);
                out.append(close);
            }
            start = end;
        }
    }

    private void group(List<Piece> group, int depth, List<Run> runs, StringBuilder out) {
        Piece first = group.get(0);
        Run run = runs.get(first.run());
        mark(first.side(), run, out, o -> inlines.write(tree(group, depth), o));
        if (first.side() == Piece.Side.NEW) {
            run.hint()
                    .flatMap(words::hint)
                    .ifPresent(h -> out.append("<span class=\"hint\"> (")
                            .append(escape(h))
                            .append(")</span>"));
        }
    }

    private void mark(Piece.Side side, Run run, StringBuilder out, Consumer<StringBuilder> content) {
        if (run.op() == Run.Op.PARTED) {
            parted(side, out);
            return;
        }
        boolean replaced = !run.before().isEmpty() && !run.after().isEmpty();
        switch (side) {
            case OLD -> {
                out.append("<del>")
                        .append(unseen(" [" + word(replaced ? "text.mark.replaced" : "text.mark.deleted") + " "));
                content.accept(out);
                out.append(replaced ? "" : unseen("] ")).append("</del>");
            }
            case NEW -> {
                out.append(replaced ? "<wbr><ins>" : "<ins>")
                        .append(unseen(
                                replaced ? " " + word("text.mark.by") + " " : " [" + word("text.mark.inserted") + " "));
                content.accept(out);
                out.append(unseen("] ")).append("</ins>");
            }
            case BOTH -> both(run.op(), out, content);
        }
    }

    private void both(Run.Op op, StringBuilder out, Consumer<StringBuilder> content) {
        if (op == Run.Op.FORMAT || op == Run.Op.LINK) {
            boolean format = op == Run.Op.FORMAT;
            out.append("<span class=\"facet\">")
                    .append(unseen(" [" + word(format ? "text.mark.format" : "text.mark.link") + " "));
            content.accept(out);
            out.append(unseen("] ")).append("</span>");
        } else {
            content.accept(out);
        }
    }

    /** The sign of a new block in a split or merged text; it stands for no word. */
    private void parted(Piece.Side side, StringBuilder out) {
        boolean split = side == Piece.Side.NEW;
        String element = split ? "ins" : "del";
        out.append(' ').append('<').append(element).append(" class=\"parted\"><span aria-hidden=\"true\">¶</span>");
        out.append(unseen(" [" + word(split ? "text.mark.split" : "text.mark.joined") + "] "));
        out.append("</").append(element).append("> ");
    }

    private String word(String key) {
        return labels.word(key);
    }

    private static String unseen(String text) {
        return "<span class=\"unseen\">" + escape(text) + "</span>";
    }

    /** The leaves as text again, with what surrounds them from a depth on. */
    private static List<Inline> tree(List<Piece> pieces, int depth) {
        List<Inline> content = new ArrayList<>();
        int start = 0;
        while (start < pieces.size()) {
            Piece first = pieces.get(start);
            int end = start + 1;
            if (first.around().size() <= depth) {
                content.add(first.leaf());
            } else {
                while (end < pieces.size() && pieces.get(end).shares(first, depth)) {
                    end++;
                }
                content.add(around(first.around().get(depth), tree(pieces.subList(start, end), depth + 1)));
            }
            start = end;
        }
        return content;
    }

    private static Inline around(Inline surround, List<Inline> content) {
        if (surround instanceof Inline.Link link) {
            return new Inline.Link(link.target(), link.title(), content);
        } else if (surround instanceof Inline.Emphasis) {
            return new Inline.Emphasis(content);
        }
        return surround instanceof Inline.Strong ? new Inline.Strong(content) : new Inline.Strike(content);
    }
}
