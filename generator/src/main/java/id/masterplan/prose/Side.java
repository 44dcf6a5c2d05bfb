package id.masterplan.prose;

import java.util.List;

/** All documents of one side: their blocks in turn, and their sections in turn, outer ones first. */
record Side(List<Node> nodes, List<Section> sections) {
    Side {
        nodes = List.copyOf(nodes);
        sections = List.copyOf(sections);
    }

    Node node(int id) {
        return nodes.get(id);
    }

    Section section(int id) {
        return sections.get(id);
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
