package id.masterplan.prose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the few blocks of a list that share the rarest words with another block. */
final class Candidates {
    private final Map<Integer, int[]> places = new HashMap<>();

    Candidates(List<Node> nodes) {
        Map<Integer, Integer> sizes = new HashMap<>();
        for (Node node : nodes) {
            for (int word : node.bag().ids()) {
                sizes.merge(word, 1, Integer::sum);
            }
        }
        sizes.values().removeIf(size -> size > Tuning.MAX_CHAIN);
        sizes.forEach((word, size) -> places.put(word, new int[size]));
        for (int i = nodes.size() - 1; i >= 0; i--) {
            for (int word : nodes.get(i).bag().ids()) {
                int[] at = places.get(word);
                if (at != null) {
                    at[sizes.merge(word, -1, Integer::sum)] = i;
                }
            }
        }
    }

    /** The places of the likeliest blocks, by how many rare words they share, then by place. */
    int[] of(Node node) {
        Map<Integer, Double> hits = new TreeMap<>();
        Arrays.stream(node.bag().ids())
                .boxed()
                .filter(places::containsKey)
                .sorted(Comparator.comparingInt((Integer w) -> at(w).length).thenComparingInt(w -> w))
                .limit(2L * Tuning.MAX_CANDIDATES)
                .forEach(w -> {
                    for (int place : at(w)) {
                        hits.merge(place, 1.0 / at(w).length, Double::sum);
                    }
                });
        return hits.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Tuning.MAX_CANDIDATES)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private int[] at(int word) {
        return places.getOrDefault(word, new int[0]);
    }
}
