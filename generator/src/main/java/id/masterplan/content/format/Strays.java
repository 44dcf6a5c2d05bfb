package id.masterplan.content.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Comments that the library takes for comments beside a value though they stand below it, as it does below a text of
 * several lines. They are given to what comes next.
 */
final class Strays {
    private final List<CommentLine> strays = new ArrayList<>();

    private Strays() {}

    static void settle(MappingNode root) {
        Strays strays = new Strays();
        strays.visit(root);
        root.setEndComments(strays.before(root.getEndComments()));
    }

    private void visit(Node node) {
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                take(tuple.getKeyNode());
                strays.addAll(below(tuple.getKeyNode(), Lines.line(tuple.getKeyNode())));
                if (!PartReader.isBlock(tuple.getValueNode())) {
                    take(tuple.getKeyNode());
                }
                visit(tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (!PartReader.isBlock(item)) {
                    take(item);
                }
                visit(item);
            }
        }
        boolean isText = node instanceof ScalarNode scalar && Lines.isText(scalar);
        strays.addAll(below(node, isText ? Lines.line(node) : Lines.lastLine(node)));
    }

    private void take(Node node) {
        if (!strays.isEmpty()) {
            List<CommentLine> all = Lines.remarks(node.getBlockComments());
            all.addAll(strays);
            node.setBlockComments(all);
            strays.clear();
        }
    }

    /** The comments said to be beside a node that stand below the line. */
    private static List<CommentLine> below(Node node, int line) {
        List<CommentLine> beside = Lines.remarks(node.getInLineComments());
        List<CommentLine> below = new ArrayList<>(beside);
        below.removeIf(c -> Lines.line(c) <= line);
        beside.removeAll(below);
        node.setInLineComments(beside);
        return below;
    }

    private List<CommentLine> before(@Nullable List<CommentLine> others) {
        List<CommentLine> all = new ArrayList<>(strays);
        all.addAll(Lines.remarks(others));
        strays.clear();
        return all;
    }
}
