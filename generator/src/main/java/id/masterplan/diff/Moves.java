package id.masterplan.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds blocks that went elsewhere, into other chapters too: the same ones first, then alike ones, the most alike first. */
final class Moves {
    private final List<ProseNode> gone;
    private final List<ProseNode> come;
    private final Map<ProseNode, ProseNode> moves = new LinkedHashMap<>();
    private final Set<ProseNode> taken = new HashSet<>();

    private record Candidate(ProseNode from, ProseNode to, double score) {}

    private Moves(List<ProseNode> gone, List<ProseNode> come) {
        this.gone = gone;
        this.come = come;
    }

    /** Earlier block to later block. */
    static Map<ProseNode, ProseNode> of(List<ProseNode> gone, List<ProseNode> come) {
        Moves moves = new Moves(gone, come);
        moves.exact();
        moves.alike();
        return moves.moves;
    }

    /** The same blocks, where there is one alone on each side. */
    private void exact() {
        Map<String, List<ProseNode>> later = byExact(come);
        byExact(gone).forEach((exact, from) -> {
            List<ProseNode> to = later.getOrDefault(exact, List.of());
            if (from.size() == 1 && to.size() == 1 && from.get(0).bag().size() >= DiffTuning.MIN_MOVE_WORDS) {
                take(from.get(0), to.get(0));
            }
        });
    }

    private static Map<String, List<ProseNode>> byExact(List<ProseNode> nodes) {
        Map<String, List<ProseNode>> by = new LinkedHashMap<>();
        nodes.forEach(n -> by.computeIfAbsent(n.exact(), k -> new ArrayList<>()).add(n));
        return by;
    }

    private void alike() {
        Map<String, SortedSet<Integer>> index = index();
        List<Candidate> candidates = new ArrayList<>();
        for (ProseNode from : gone) {
            if (!moves.containsKey(from) && from.bag().size() >= DiffTuning.SHORT_WORDS) {
                best(from, index, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        for (Candidate candidate : candidates) {
            if (!moves.containsKey(candidate.from()) && !taken.contains(candidate.to())) {
                take(candidate.from(), candidate.to());
            }
        }
    }

    /** The places of each word among the later blocks. */
    private Map<String, SortedSet<Integer>> index() {
        Map<String, SortedSet<Integer>> index = new HashMap<>();
        for (int i = 0; i < come.size(); i++) {
            ProseNode node = come.get(i);
            if (!taken.contains(node) && node.bag().size() >= DiffTuning.SHORT_WORDS) {
                for (String word : node.bag().distinct()) {
                    index.computeIfAbsent(word, k -> new TreeSet<>()).add(i);
                }
            }
        }
        return index;
    }

    /** Adds the best place, found by the rarest words, if it is clearly better than the second. */
    private void best(ProseNode from, Map<String, SortedSet<Integer>> index, List<Candidate> candidates) {
        Map<Integer, Integer> hits = new TreeMap<>();
        from.bag().distinct().stream()
                .filter(index::containsKey)
                .sorted(Comparator.comparingInt(
                        (String w) -> index.getOrDefault(w, new TreeSet<>()).size()))
                .limit(DiffTuning.MAX_CANDIDATES)
                .forEach(w -> index.getOrDefault(w, new TreeSet<>()).stream()
                        .limit(2L * DiffTuning.MAX_CANDIDATES)
                        .forEach(i -> hits.merge(i, 1, Integer::sum)));
        List<Candidate> scored = hits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(DiffTuning.MAX_CANDIDATES)
                .map(e -> new Candidate(from, come.get(e.getKey()), from.similarity(come.get(e.getKey()))))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        double second = scored.size() < 2 ? 0 : scored.get(1).score();
        if (!scored.isEmpty()
                && scored.get(0).score() >= DiffTuning.SIM_MOVE
                && scored.get(0).score() - second >= DiffTuning.SIM_MARGIN) {
            candidates.add(scored.get(0));
        }
    }

    private void take(ProseNode from, ProseNode to) {
        moves.put(from, to);
        taken.add(to);
    }
}
