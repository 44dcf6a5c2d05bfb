package id.masterplan.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which blocks and which sections of two sides belong together, so far. */
final class Matching {
    private final Side before;
    private final Side after;
    private final List<Link> links = new ArrayList<>();
    private final int[] linkBefore;
    private final int[] linkAfter;
    private final int[] sectionAfter;
    private final int[] sectionBefore;

    /** Blocks that belong together: several on one side where they were split or merged. */
    record Link(List<Integer> before, List<Integer> after) {
        Link {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** The same from the other side. */
        Link mirrored() {
            return new Link(/* before= */ after, /* after= */ before);
        }

        int firstBefore() {
            return before.get(0);
        }

        int firstAfter() {
            return after.get(0);
        }
    }

    Matching(Side before, Side after) {
        this.before = before;
        this.after = after;
        linkBefore = none(before.nodes().size());
        linkAfter = none(after.nodes().size());
        sectionAfter = none(before.sections().size());
        sectionBefore = none(after.sections().size());
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    private void join(List<Integer> a, List<Integer> b) {
        a.forEach(i -> linkBefore[i] = links.size());
        b.forEach(i -> linkAfter[i] = links.size());
        links.add(new Link(a, b));
    }

    /** Notes that blocks belong together; headings bring their sections along. */
    void link(List<Node> a, List<Node> b) {
        if (a.size() == 1 && b.size() == 1) {
            link(a.get(0), b.get(0));
        } else {
            join(a.stream().map(Node::id).toList(), b.stream().map(Node::id).toList());
        }
    }

    void link(Node a, Node b) {
        join(List.of(a.id()), List.of(b.id()));
        if (a.isHeading() && b.isHeading()) {
            sectionAfter[a.section()] = b.section();
            sectionBefore[b.section()] = a.section();
        }
    }

    /** Notes that sections belong together, and so do their headings. */
    void link(Section a, Section b) {
        sectionAfter[a.id()] = b.id();
        sectionBefore[b.id()] = a.id();
        if (!a.isRoot() && !b.isRoot()) {
            join(List.of(a.from()), List.of(b.from()));
        }
    }

    /** Takes a link back. */
    void part(Link link) {
        link.before().forEach(i -> linkBefore[i] = -1);
        link.after().forEach(i -> linkAfter[i] = -1);
        Node a = before.node(link.firstBefore());
        Node b = after.node(link.firstAfter());
        if (a.isHeading() && b.isHeading()) {
            sectionAfter[a.section()] = -1;
            sectionBefore[b.section()] = -1;
        }
    }

    boolean freeBefore(int node) {
        return linkBefore[node] < 0;
    }

    boolean freeAfter(int node) {
        return linkAfter[node] < 0;
    }

    boolean free(Section a, Section b) {
        return sectionAfter[a.id()] < 0 && sectionBefore[b.id()] < 0;
    }

    boolean freeBefore(Section a) {
        return sectionAfter[a.id()] < 0;
    }

    boolean freeAfter(Section b) {
        return sectionBefore[b.id()] < 0;
    }

    /** The later section of an earlier one, or {@link Section#NONE}. */
    int sectionAfter(int section) {
        return sectionAfter[section];
    }

    /** The earlier section of a later one, or {@link Section#NONE}. */
    int sectionBefore(int section) {
        return sectionBefore[section];
    }

    /** The links that hold, in the order of the earlier side. */
    List<Link> links() {
        return linksWithin(0, linkBefore.length, 0, linkAfter.length);
    }

    /** The links of which both ends lie in ranges, in the order of the earlier side. */
    List<Link> linksWithin(int fromA, int toA, int fromB, int toB) {
        return IntStream.range(fromA, toA)
                .filter(i -> linkBefore[i] >= 0 && links.get(linkBefore[i]).firstBefore() == i)
                .mapToObj(i -> links.get(linkBefore[i]))
                .filter(l -> fromB <= l.firstAfter() && l.firstAfter() < toB)
                .toList();
    }

    /** The blocks of a range that still belong to none. */
    List<Node> freeBefore(int from, int to) {
        return before.range(from, to).stream().filter(n -> freeBefore(n.id())).toList();
    }

    List<Node> freeAfter(int from, int to) {
        return after.range(from, to).stream().filter(n -> freeAfter(n.id())).toList();
    }
}
