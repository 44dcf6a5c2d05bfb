package id.masterplan.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Pairs the same blocks anywhere, where one side has such a block only once. A block that both sides repeat is a phrase of the
 * house, and nothing says which became which.
 */
final class Scarce {
    private Scarce() {}

    static void match(Matching matching) {
        match(matching, Node::exactKey);
        match(matching, Node::looseKey);
    }

    private static void match(Matching matching, Function<Node, String> key) {
        Map<String, List<Node>> later = by(matching.after(), key);
        by(matching.before(), key).forEach((k, from) -> {
            List<Node> to = later.getOrDefault(k, List.of());
            if (from.size() == 1 && matching.freeBefore(from.get(0).id())) {
                nearest(from.get(0), to.stream().filter(n -> matching.freeAfter(n.id())))
                        .ifPresent(b -> matching.link(from.get(0), b));
            } else if (to.size() == 1 && matching.freeAfter(to.get(0).id())) {
                nearest(to.get(0), from.stream().filter(n -> matching.freeBefore(n.id())))
                        .ifPresent(a -> matching.link(a, to.get(0)));
            }
        });
    }

    private static Map<String, List<Node>> by(Side side, Function<Node, String> key) {
        Map<String, List<Node>> by = new LinkedHashMap<>();
        side.nodes().stream()
                .filter(n -> !n.isHeading() && n.bag().words() >= Tuning.MIN_MOVE_WORDS)
                .forEach(n ->
                        by.computeIfAbsent(key.apply(n), k -> new ArrayList<>()).add(n));
        return by;
    }

    /** The one in the same document that stands nearest, else the first. */
    private static Optional<Node> nearest(Node one, Stream<Node> others) {
        return others.min(Comparator.comparing((Node n) -> n.document() != one.document())
                .thenComparingInt(n -> Math.abs(n.index() - one.index()))
                .thenComparingInt(Node::id));
    }
}
