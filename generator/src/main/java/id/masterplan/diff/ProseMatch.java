package id.masterplan.diff;

import id.masterplan.text.Gap;
import id.masterplan.text.InOrder;
import id.masterplan.text.Lcs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs the blocks of two versions of one chapter: the same blocks of the same section, then the same blocks anywhere in the
 * chapter, then alike ones between the same neighbours. Each stage sees only what is left.
 */
final class ProseMatch {
    private final List<ProseNode> before;
    private final List<ProseNode> after;
    private final Map<Integer, Integer> pairs = new TreeMap<>();
    private final Map<Integer, Integer> back = new TreeMap<>();

    private ProseMatch(List<ProseNode> before, List<ProseNode> after) {
        this.before = before;
        this.after = after;
    }

    /** Index of the earlier block to index of the later one. */
    static Map<Integer, Integer> of(List<ProseNode> before, List<ProseNode> after) {
        ProseMatch match = new ProseMatch(before, after);
        match.sections();
        match.pairExact(match.free(before, match.pairs), match.free(after, match.back));
        match.gaps();
        return match.pairs;
    }

    /** Sections with the same anchor, then with the same title. */
    private void sections() {
        Map<String, List<ProseNode>> earlier = by(before, true);
        Map<String, List<ProseNode>> later = by(after, true);
        earlier.forEach((anchor, nodes) -> pairExact(nodes, later.getOrDefault(anchor, List.of())));
        Map<String, List<ProseNode>> titled = by(free(after, back), false);
        by(free(before, pairs), false)
                .forEach((title, nodes) -> pairExact(nodes, titled.getOrDefault(title, List.of())));
    }

    private static Map<String, List<ProseNode>> by(List<ProseNode> nodes, boolean anchor) {
        Map<String, List<ProseNode>> sections = new LinkedHashMap<>();
        for (ProseNode node : nodes) {
            sections.computeIfAbsent(anchor ? node.section() : node.title(), k -> new ArrayList<>())
                    .add(node);
        }
        return sections;
    }

    private List<ProseNode> free(List<ProseNode> nodes, Map<Integer, Integer> taken) {
        return nodes.stream().filter(n -> !taken.containsKey(n.index())).toList();
    }

    private void pairExact(List<ProseNode> a, List<ProseNode> b) {
        List<Lcs.Pair> same = Lcs.pairs(
                a.stream().map(ProseNode::exact).toList(),
                b.stream().map(ProseNode::exact).toList());
        same.forEach(p -> pair(a.get(p.before()), b.get(p.after())));
    }

    private void pair(ProseNode a, ProseNode b) {
        pairs.put(a.index(), b.index());
        back.put(b.index(), a.index());
    }

    /** Fills the gaps between the blocks that stayed in order. */
    private void gaps() {
        List<Lcs.Pair> fixed = new ArrayList<>(
                InOrder.heaviest(pairs(pairs), p -> before.get(p.before()).weight()));
        fixed.add(new Lcs.Pair(before.size(), after.size()));
        int a = 0;
        int b = 0;
        for (Lcs.Pair next : fixed) {
            fill(free(before.subList(a, next.before()), pairs), free(after.subList(b, next.after()), back));
            a = next.before() + 1;
            b = next.after() + 1;
        }
    }

    static List<Lcs.Pair> pairs(Map<Integer, Integer> matches) {
        return matches.entrySet().stream()
                .map(e -> new Lcs.Pair(e.getKey(), e.getValue()))
                .toList();
    }

    private void fill(List<ProseNode> a, List<ProseNode> b) {
        Collection<Lcs.Pair> alike =
                Gap.align(a.size(), b.size(), (i, j) -> a.get(i).similarity(b.get(j)), DiffTuning.SIM_IN_PLACE);
        alike.forEach(p -> pair(a.get(p.before()), b.get(p.after())));
    }
}
