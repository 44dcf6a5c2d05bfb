package id.masterplan.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Pairs blocks that are the same within sections that belong together: those in order, then those alone on each side. Blocks
 * with the same marks come first, then those with the same words. Headings follow their sections.
 */
final class SameBlocks {
    private final Matching matching;
    private final Function<Node, String> key;

    private SameBlocks(Matching matching, Function<Node, String> key) {
        this.matching = matching;
        this.key = key;
    }

    static void match(Matching matching) {
        for (Section a : matching.before().sections()) {
            int b = matching.sectionAfter(a.id());
            if (b >= 0) {
                Section other = matching.after().section(b);
                new SameBlocks(matching, Node::exactKey).section(a, other);
                new SameBlocks(matching, Node::looseKey).section(a, other);
            }
        }
    }

    private void section(Section a, Section b) {
        List<Node> earlier = matching.freeBefore(a.body(), a.own());
        List<Node> later = matching.freeAfter(b.body(), b.own());
        if (!earlier.isEmpty() && !later.isEmpty()) {
            Sequences.pairs(keys(earlier), keys(later))
                    .forEach(p -> matching.link(earlier.get(p.before()), later.get(p.after())));
            alone(matching.freeBefore(a.body(), a.own()), matching.freeAfter(b.body(), b.own()));
        }
    }

    private List<String> keys(List<Node> nodes) {
        return nodes.stream().map(key).toList();
    }

    private void alone(List<Node> earlier, List<Node> later) {
        Map<String, List<Node>> there = byKey(later);
        byKey(earlier).forEach((k, from) -> {
            List<Node> to = there.getOrDefault(k, List.of());
            if (from.size() == 1 && to.size() == 1) {
                matching.link(from.get(0), to.get(0));
            }
        });
    }

    private Map<String, List<Node>> byKey(List<Node> nodes) {
        Map<String, List<Node>> by = new LinkedHashMap<>();
        nodes.stream()
                .filter(n -> n.bag().words() > 0)
                .forEach(n ->
                        by.computeIfAbsent(key.apply(n), k -> new ArrayList<>()).add(n));
        return by;
    }
}
