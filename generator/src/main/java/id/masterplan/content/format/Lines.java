package id.masterplan.content.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The lines of a text, asked for what nodes do not tell: where blank lines and dashes stand. */
final class Lines {
    private final String[] lines;

    Lines(String text) {
        this.lines = text.split("\n", -1);
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0);
    }

    static int lastLine(Node node) {
        return node.getEndMark().map(Mark::getLine).orElse(0);
    }

    static int column(Node node) {
        return node.getStartMark().map(Mark::getColumn).orElse(0);
    }

    static int column(CommentLine comment) {
        return comment.getStartMark().map(Mark::getColumn).orElse(0);
    }

    static int line(CommentLine comment) {
        return comment.getStartMark().map(Mark::getLine).orElse(0);
    }

    /** Whether a value is a text written over several lines. */
    static boolean isText(ScalarNode node) {
        return node.getScalarStyle() == ScalarStyle.LITERAL || node.getScalarStyle() == ScalarStyle.FOLDED;
    }

    /** The comments among what the library calls comments, which are blank lines too. */
    static List<CommentLine> remarks(@Nullable List<CommentLine> all) {
        List<CommentLine> remarks = new ArrayList<>(Optional.ofNullable(all).orElse(List.of()));
        remarks.removeIf(c -> c.getCommentType() == CommentType.BLANK_LINE);
        return remarks;
    }

    /** Whether a blank line stands above a line. */
    boolean isApart(int line) {
        return line > 0 && line <= lines.length && lines[line - 1].isBlank();
    }

    /** Comments on lines of their own. */
    List<Remark> above(List<CommentLine> comments) {
        return comments.stream().map(c -> new Remark(text(c), isApart(line(c)))).toList();
    }

    /** Comments behind a value. */
    List<Remark> beside(List<CommentLine> comments) {
        return comments.stream().map(c -> new Remark(text(c), false)).toList();
    }

    /** Takes the comments that a blank line keeps apart from the others or from the line they stand above. */
    List<CommentLine> apartFromRest(List<CommentLine> comments, int line) {
        int cut = isApart(line) ? comments.size() : 0;
        for (int i = comments.size() - 1; i > 0 && cut == 0; i--) {
            cut = isApart(line(comments.get(i))) ? i : 0;
        }
        List<CommentLine> apart = new ArrayList<>(comments.subList(0, cut));
        comments.subList(0, cut).clear();
        return apart;
    }

    /** The comments that stand above the dash of a value which begins on a line. */
    List<CommentLine> aboveDash(List<CommentLine> comments, int begin, int dash) {
        List<CommentLine> above = new ArrayList<>(comments);
        above.removeIf(c -> !hasDash(line(c) + 1, begin, dash));
        return above;
    }

    private boolean hasDash(int from, int to, int column) {
        for (int i = from; i <= to && i < lines.length; i++) {
            if (lines[i].length() > column
                    && lines[i].charAt(column) == '-'
                    && lines[i].substring(0, column).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static String text(CommentLine comment) {
        return comment.getValue().stripTrailing();
    }
}
