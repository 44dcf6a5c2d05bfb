package id.masterplan.prose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Pairs footnotes of the same name, wherever in the documents they are written. */
final class NoteMatch {
    private NoteMatch() {}

    static void match(Matching matching) {
        Map<String, Deque<Node>> later = new HashMap<>();
        for (Node node : matching.after().nodes()) {
            if (node.isFootnote()) {
                later.computeIfAbsent(key(node), k -> new ArrayDeque<>()).addLast(node);
            }
        }
        for (Node node : matching.before().nodes()) {
            Deque<Node> same = later.get(key(node));
            if (node.isFootnote() && same != null && !same.isEmpty()) {
                matching.link(node, same.removeFirst());
            }
        }
    }

    private static String key(Node node) {
        return node.document() + " " + node.note();
    }
}
