package id.masterplan.content.format;

import id.masterplan.content.format.Part.Entry;
import id.masterplan.content.format.Part.Group;
import id.masterplan.content.format.Part.Leaf;
import id.masterplan.content.format.Part.Style;
import id.masterplan.content.format.Part.Whole;
import id.masterplan.content.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Parts from the nodes of a text: fields in their order, each comment with what it stands above, beside or below. */
final class PartReader {
    private final Lines lines;

    PartReader(Lines lines) {
        this.lines = lines;
    }

    Whole whole(MappingNode root, KeyOrder order) {
        Strays.settle(root);
        List<Draft> drafts = drafts(root, false);
        List<CommentLine> end = Lines.remarks(root.getEndComments());
        if (!drafts.isEmpty()) {
            drafts.get(drafts.size() - 1).takeDeeper(end, 0);
        }
        List<CommentLine> head = new ArrayList<>();
        if (!drafts.isEmpty() && order.place(drafts.get(0).key) > 0) {
            head = lines.apartFromRest(drafts.get(0).before, drafts.get(0).line);
            drafts.get(0).apart &= head.isEmpty();
        }
        Group fields = sorted(drafts, order);
        return new Whole(lines.above(head), head.isEmpty() ? fields : fields.apart(), lines.above(end));
    }

    private Group fields(MappingNode node, KeyOrder order, boolean inList) {
        return sorted(drafts(node, inList), order);
    }

    private Group sorted(List<Draft> drafts, KeyOrder order) {
        return new Group(
                false,
                drafts.stream()
                        .sorted(Comparator.comparingInt(d -> order.place(d.key)))
                        .map(d -> d.entry(order.within(d.key)))
                        .toList());
    }

    private List<Draft> drafts(MappingNode node, boolean inList) {
        List<Draft> drafts = new ArrayList<>();
        for (NodeTuple tuple : node.getValue()) {
            ScalarNode key = (ScalarNode) tuple.getKeyNode();
            Draft draft = new Draft(key.getValue(), tuple.getValueNode(), Lines.line(key), isBlock(node));
            boolean told = drafts.isEmpty() && inList && isBlock(node); // Above the dash.
            List<CommentLine> above = told ? new ArrayList<>() : Lines.remarks(key.getBlockComments());
            if (isBlock(node) && !drafts.isEmpty()) {
                drafts.get(drafts.size() - 1).takeDeeper(above, Lines.column(key));
            }
            draft.before.addAll(above);
            draft.before.addAll(Lines.remarks(tuple.getValueNode().getBlockComments()));
            draft.beside.addAll(Lines.remarks(key.getInLineComments()));
            draft.beside.addAll(Lines.remarks(tuple.getValueNode().getInLineComments()));
            draft.after.addAll(Lines.remarks(tuple.getValueNode().getEndComments()));
            drafts.add(draft);
        }
        return drafts;
    }

    private Group list(SequenceNode node, KeyOrder order) {
        List<Draft> drafts = new ArrayList<>();
        for (Node item : node.getValue()) {
            Draft draft = new Draft("", item, Lines.line(item), isBlock(node));
            List<CommentLine> above = Lines.remarks(item.getBlockComments());
            if (item instanceof MappingNode map
                    && isBlock(map)
                    && !map.getValue().isEmpty()) {
                above.addAll(Lines.remarks(map.getValue().get(0).getKeyNode().getBlockComments()));
            }
            if (isBlock(node) && !drafts.isEmpty()) {
                List<CommentLine> aboveDash = lines.aboveDash(above, Lines.line(item), Lines.column(node));
                drafts.get(drafts.size() - 1).takeDeeper(aboveDash, Lines.column(node));
                above.removeIf(c -> drafts.get(drafts.size() - 1).after.contains(c));
            }
            draft.before.addAll(above);
            draft.beside.addAll(Lines.remarks(item.getInLineComments()));
            draft.after.addAll(Lines.remarks(item.getEndComments()));
            drafts.add(draft);
        }
        return new Group(true, drafts.stream().map(d -> d.item(order)).toList());
    }

    private Part part(Node node, KeyOrder order, boolean inList) {
        if (node instanceof MappingNode map) {
            return fields(map, order, inList);
        }
        return node instanceof SequenceNode list ? list(list, order) : leaf((ScalarNode) node);
    }

    private static Leaf leaf(ScalarNode node) {
        String text = node.getValue();
        if (node.getScalarStyle() == ScalarStyle.LITERAL) {
            return Leaves.settled(new Leaf(text, Style.LITERAL));
        }
        if (node.getScalarStyle() == ScalarStyle.FOLDED) {
            return Leaves.settled(new Leaf(text, Style.FOLDED));
        }
        boolean bare = node.getScalarStyle() == ScalarStyle.PLAIN
                && !YamlScalar.plain(text).isString();
        return new Leaf(text, bare ? Style.BARE : Style.TEXT);
    }

    static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == org.snakeyaml.engine.v2.common.FlowStyle.BLOCK;
    }

    /** An entry in the making. */
    private final class Draft {
        private final String key;
        private final Node value;
        private final int line;
        private boolean apart;
        private final List<CommentLine> before = new ArrayList<>();
        private final List<CommentLine> beside = new ArrayList<>();
        private final List<CommentLine> after = new ArrayList<>();

        Draft(String key, Node value, int line, boolean block) {
            this.key = key;
            this.value = value;
            this.line = line;
            this.apart = block && lines.isApart(line);
        }

        /** Takes comments set in more than a column; below a text of several lines they would become part of it. */
        void takeDeeper(List<CommentLine> comments, int column) {
            boolean text = value instanceof ScalarNode scalar && Lines.isText(scalar);
            while (!text && !comments.isEmpty() && Lines.column(comments.get(0)) > column) {
                after.add(comments.remove(0));
            }
        }

        Entry entry(KeyOrder within) {
            return made(java.util.Optional.of(key), part(value, within, false));
        }

        Entry item(KeyOrder within) {
            return made(java.util.Optional.empty(), part(value, within, true));
        }

        private Entry made(java.util.Optional<String> name, Part part) {
            return new Entry(name, part, apart, lines.above(before), lines.beside(beside), lines.above(after));
        }
    }
}
