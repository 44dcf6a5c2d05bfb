package id.masterplan.prose;

import id.masterplan.prose.Matching.Link;
import java.util.List;

/**
 * How heavy links are when it is decided what moved: long blocks stay, short ones moved around them. A heading stands for its
 * section, so that a paragraph that passes it moved, not the section.
 */
final class Weigh {
    private final Matching matching;
    private final int[] before;
    private final int[] after;

    Weigh(Matching matching) {
        this.matching = matching;
        before = sums(matching.before());
        after = sums(matching.after());
    }

    private static int[] sums(Side side) {
        int[] sums = new int[side.nodes().size() + 1];
        for (Node node : side.nodes()) {
            sums[node.id() + 1] = sums[node.id()] + alone(node);
        }
        return sums;
    }

    Chain.Step step(Link link) {
        int words = 0;
        for (int a : link.before()) {
            words += weight(matching.before(), before, a);
        }
        for (int b : link.after()) {
            words += weight(matching.after(), after, b);
        }
        return new Chain.Step(
                link.firstBefore(), last(link.before()) + 1, link.firstAfter(), last(link.after()) + 1, words);
    }

    /** How heavy a block is without what stands below it. */
    static int alone(Node node) {
        return node.bag().words() + 1;
    }

    /** How heavy all is that stands below the headings of two sections, one of each side. */
    int below(Section a, Section b) {
        return before[a.to()] - before[a.body()] + after[b.to()] - after[b.body()];
    }

    private static int last(List<Integer> places) {
        return places.get(places.size() - 1);
    }

    private static int weight(Side side, int[] sums, int place) {
        Node node = side.node(place);
        int end = node.isHeading() ? side.sectionOf(node).to() : place + 1;
        return sums[end] - sums[place];
    }
}
