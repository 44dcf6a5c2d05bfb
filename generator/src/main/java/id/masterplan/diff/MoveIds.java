package id.masterplan.diff;

import id.masterplan.text.Lcs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers the moves of a comparison, the same number at both ends. */
final class MoveIds {
    private final String prefix;
    private final Map<ProseNode, String> from = new HashMap<>();
    private final Map<ProseNode, String> to = new HashMap<>();
    private final Map<ProseNode, ProseNode> origins = new HashMap<>();

    MoveIds(String prefix) {
        this.prefix = prefix;
    }

    /** Notes a move. */
    void add(ProseNode origin, ProseNode target) {
        String id = prefix + (to.size() + 1);
        from.put(origin, id);
        to.put(target, id);
        origins.put(target, origin);
    }

    /** Notes every pair of one text that did not stay in order. */
    void within(List<ProseNode> before, List<ProseNode> after, Map<Integer, Integer> pairs, List<Lcs.Pair> stayed) {
        Set<Integer> still = new HashSet<>();
        stayed.forEach(p -> still.add(p.before()));
        pairs.forEach((a, b) -> {
            if (!still.contains(a)) {
                add(before.get(a), after.get(b));
            }
        });
    }

    Optional<String> from(ProseNode node) {
        return Optional.ofNullable(from.get(node));
    }

    Optional<String> to(ProseNode node) {
        return Optional.ofNullable(to.get(node));
    }

    Optional<ProseNode> origin(ProseNode node) {
        return Optional.ofNullable(origins.get(node));
    }
}
