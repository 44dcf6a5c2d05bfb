package id.masterplan.prose;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets a block that was hardly changed in its place keep its place, though the other side says the same somewhere else: then
 * it was copied, not moved. Two blocks that both have their like on the other side are left to find it.
 */
final class Twins implements Gap.Bar {
    private final Set<String> before;
    private final Set<String> after;

    Twins(Matching matching) {
        before = keys(matching.before());
        after = keys(matching.after());
    }

    private static Set<String> keys(Side side) {
        return side.nodes().stream().map(Node::looseKey).collect(Collectors.toSet());
    }

    @Override
    public boolean passes(Node a, Node b, double alike) {
        boolean both = after.contains(a.looseKey()) && before.contains(b.looseKey());
        return alike >= Tuning.SIM_KEEPS_PLACE && !both;
    }
}
