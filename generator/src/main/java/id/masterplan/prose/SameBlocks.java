package id.masterplan.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Pairs blocks that are the same: those in order within sections that belong together, then those alone on each side
 * within such sections, and at last those anywhere that one side has only once. Headings follow their sections.
 */
final class SameBlocks {
    private final Matching matching;
    private final Function<Node, String> key;

    private SameBlocks(Matching matching, Function<Node, String> key) {
        this.matching = matching;
        this.key = key;
    }

    /** @param key equal where blocks are the same */
    static void match(Matching matching, Function<Node, String> key) {
        SameBlocks same = new SameBlocks(matching, key);
        for (Section a : matching.before().sections()) {
            int b = matching.sectionAfter(a.id());
            if (b >= 0) {
                same.section(a, matching.after().section(b));
            }
        }
        Scarce.match(matching, same::keyOf);
    }

    private void section(Section a, Section b) {
        List<Node> earlier = matching.freeBefore(a.body(), a.own());
        List<Node> later = matching.freeAfter(b.body(), b.own());
        Sequences.pairs(keys(earlier), keys(later)).forEach(p -> link(earlier.get(p.before()), later.get(p.after())));
        alone(
                matching.freeBefore(a.body(), a.own()),
                matching.freeAfter(b.body(), b.own()),
                n -> n.bag().words() > 0);
    }

    private List<String> keys(List<Node> nodes) {
        return nodes.stream().map(this::keyOf).toList();
    }

    private String keyOf(Node node) {
        return node.block().getClass().getSimpleName() + key.apply(node);
    }

    private void alone(List<Node> earlier, List<Node> later, Predicate<Node> fit) {
        Map<String, List<Node>> there = byKey(later, fit);
        byKey(earlier, fit).forEach((k, from) -> {
            List<Node> to = there.getOrDefault(k, List.of());
            if (from.size() == 1 && to.size() == 1) {
                link(from.get(0), to.get(0));
            }
        });
    }

    private Map<String, List<Node>> byKey(List<Node> nodes, Predicate<Node> fit) {
        Map<String, List<Node>> by = new LinkedHashMap<>();
        nodes.stream()
                .filter(n -> !n.isHeading() && fit.test(n))
                .forEach(n ->
                        by.computeIfAbsent(keyOf(n), k -> new ArrayList<>()).add(n));
        return by;
    }

    private void link(Node a, Node b) {
        matching.link(a, b);
    }
}
