package id.masterplan.content;

import java.util.List;
import java.util.Map;

/** Data of no known shape, as its file holds it. */
public sealed interface LooseNode {
    /** Keys and what stands behind them, in the order of the file. */
    record Fields(List<Map.Entry<String, LooseNode>> entries) implements LooseNode {
        /** Guards the list against later change. */
        public Fields {
            entries = List.copyOf(entries);
        }
    }

    /** A list. */
    record Entries(List<LooseNode> nodes) implements LooseNode {
        /** Guards the list against later change. */
        public Entries {
            nodes = List.copyOf(nodes);
        }
    }

    /** A word, number, date or nothing, as it reads. */
    record Leaf(String text) implements LooseNode {}
}
