package id.masterplan.prose.inner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the few of many parts that share the rarest words with another. */
final class Likely {
    /** A word that so many parts have tells nothing; git's and JGit's chains end there too. */
    private static final int MAX_CHAIN = 64;

    /** So many parts are looked at for each. */
    private static final int MOST = 8;

    private final Map<String, List<Integer>> places = new HashMap<>();

    /** @param among the places of the parts that are looked through */
    Likely(List<Node> nodes, List<Integer> among) {
        for (int place : among) {
            for (String word : nodes.get(place).bag().distinct()) {
                places.computeIfAbsent(word, k -> new ArrayList<>()).add(place);
            }
        }
        places.values().removeIf(p -> p.size() > MAX_CHAIN);
    }

    /** The places of the likeliest parts, by how rare the words are that they share, then by place. */
    List<Integer> of(Node node) {
        Map<Integer, Double> hits = new TreeMap<>();
        for (String word : node.bag().distinct()) {
            List<Integer> at = places.getOrDefault(word, List.of());
            at.forEach(place -> hits.merge(place, 1.0 / at.size(), Double::sum));
        }
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
