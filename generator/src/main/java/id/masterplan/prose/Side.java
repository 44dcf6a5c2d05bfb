package id.masterplan.prose;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All documents of one side: their blocks in turn, and their sections in turn, outer ones first.
 *
 * @param notes names the footnotes of each document by what they say, given their labels
 */
record Side(List<Node> nodes, List<Section> sections, List<UnaryOperator<String>> notes) {
    Side {
        notes = List.copyOf(notes);
        nodes = List.copyOf(nodes);
        sections = List.copyOf(sections);
    }

    Node node(int id) {
        return nodes.get(id);
    }

    Section section(int id) {
        return sections.get(id);
    }

    /** Names the footnotes that a block points to. */
    UnaryOperator<String> notesOf(Node node) {
        return notes.get(node.document());
    }

    /** The section that a block stands in. */
    Section sectionOf(Node node) {
        return sections.get(node.section());
    }

    /** The blocks of a range. */
    List<Node> range(int from, int to) {
        return nodes.subList(from, to);
    }
}
