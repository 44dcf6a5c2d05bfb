package id.masterplan.bench.prose;

import id.masterplan.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Q5: which blocks moved. Truth is what must move at the least so that the rest stands in order; which of two neighbours
 * passed the other is left open, but a heading weighs what stands below it, so an answer is held against the fewest blocks and against the fewest words, and the better
 * of the two counts.
 */
final class Moved {
    private Moved() {}

    private record Step(String after, String document, int from, int to, long weight) {}

    /** Holds the places told as moved against truth. */
    static Counter of(Truth truth, Set<String> told) {
        Counter blocks = count(truth, told, false);
        Counter words = count(truth, told, true);
        if (!words.clean()) {
            return blocks;
        }
        Counter right = new Counter();
        right.add(blocks.total(), 0, 0);
        return right;
    }

    /** The fewest blocks that must move. */
    static long fewest(Truth truth) {
        Counter counter = count(truth, Set.of(), false);
        return counter.missed();
    }

    private static Counter count(Truth truth, Set<String> told, boolean words) {
        List<Step> steps = steps(truth, words);
        Set<String> known = new HashSet<>();
        Set<String> across = new HashSet<>();
        Map<String, List<Step>> within = new java.util.TreeMap<>();
        for (Step step : steps) {
            known.add(step.after());
            if (step.document().isEmpty()) {
                across.add(step.after());
            } else {
                within.computeIfAbsent(step.document(), d -> new ArrayList<>()).add(step);
            }
        }
        Counter counter = new Counter();
        long crossed = across.stream().filter(told::contains).count();
        counter.add(crossed, 0, across.size() - crossed);
        for (List<Step> document : within.values()) {
            long needed = document.stream().mapToLong(Step::weight).sum() - heaviest(document);
            List<Step> rest =
                    document.stream().filter(s -> !told.contains(s.after())).toList();
            long restWeight = rest.stream().mapToLong(Step::weight).sum();
            long missed = restWeight - heaviest(rest);
            long reported = document.stream().mapToLong(Step::weight).sum() - restWeight;
            long right = Math.max(0, needed - missed);
            counter.add(right, Math.max(0, reported - right), missed);
        }
        counter.add(0, told.stream().filter(t -> !known.contains(t)).count(), 0);
        return counter;
    }

    /** Pairs in the order of the later text; a document's name where the pair stays in it. Parts of splits move with the first. */
    private static List<Step> steps(Truth truth, boolean words) {
        Map<String, Integer> order = new HashMap<>();
        truth.before().forEach(a -> order.put(a.place(), order.size()));
        Map<String, String> home = new HashMap<>();
        truth.before().forEach(a -> home.put(a.place(), a.document()));
        Map<String, Long> weights = weights(truth.after(), words);
        Map<String, String> afterHome = new HashMap<>();
        truth.after().forEach(a -> afterHome.put(a.place(), a.document()));
        Set<String> taken = new HashSet<>();
        Set<String> seen = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Truth.Link link : truth.links()) {
            if (taken.add(link.before()) && seen.add(link.after())) {
                boolean stays = home.get(link.before()).equals(afterHome.get(link.after()));
                long weight = weights.get(link.after());
                steps.add(new Step(
                        link.after(),
                        stays ? home.get(link.before()) : "",
                        order.get(link.before()),
                        steps.size(),
                        weight));
            }
        }
        return steps;
    }

    /** What each block weighs; a heading weighs as much as what stands below it, too. */
    private static Map<String, Long> weights(List<Truth.At> places, boolean words) {
        Map<String, Long> weights = new HashMap<>();
        String heading = "";
        for (Truth.At at : places) {
            long own = words ? 1 + Visible.of(at.block()).split("\\s+", -1).length : 1;
            weights.put(at.place(), own);
            if (at.block() instanceof Block.Heading) {
                heading = at.place();
            } else if (heading.startsWith(at.document() + "#")) {
                weights.merge(heading, own, Long::sum);
            }
        }
        return weights;
    }

    /** The weight of the heaviest increasing subsequence. */
    private static long heaviest(List<Step> steps) {
        long[] best = new long[steps.size()];
        long most = 0;
        for (int i = 0; i < best.length; i++) {
            for (int j = 0; j < i; j++) {
                if (steps.get(j).from() < steps.get(i).from()) {
                    best[i] = Math.max(best[i], best[j]);
                }
            }
            best[i] += steps.get(i).weight();
            most = Math.max(most, best[i]);
        }
        return most;
    }
}
