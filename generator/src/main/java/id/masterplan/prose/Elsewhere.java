package id.masterplan.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs what is left anywhere, the most alike first; the best must be clearly better than the second best, on both sides. */
final class Elsewhere {
    private final Matching matching;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, double[]> bestBefore = new HashMap<>();
    private final Map<Integer, double[]> bestAfter = new HashMap<>();

    private record Candidate(Node before, Node after, double score) {}

    private Elsewhere(Matching matching) {
        this.matching = matching;
    }

    static void match(Matching matching) {
        Elsewhere elsewhere = new Elsewhere(matching);
        elsewhere.score(
                movable(matching.freeBefore(0, matching.before().nodes().size())),
                movable(matching.freeAfter(0, matching.after().nodes().size())));
        elsewhere.take();
    }

    private static List<Node> movable(List<Node> free) {
        return free.stream()
                .filter(n -> !n.isHeading() && n.bag().words() >= Tuning.MIN_MOVE_WORDS)
                .toList();
    }

    private void score(List<Node> gone, List<Node> come) {
        Candidates index = new Candidates(come);
        for (Node from : gone) {
            for (int place : index.of(from)) {
                Node to = come.get(place);
                double score = from.similarity(to);
                candidates.add(new Candidate(from, to, score));
                note(bestBefore, from, score);
                note(bestAfter, to, score);
            }
        }
    }

    /** Keeps the best and the second best score of a block. */
    private static void note(Map<Integer, double[]> best, Node node, double score) {
        double[] two = best.computeIfAbsent(node.id(), k -> new double[2]);
        if (score > two[0]) {
            two[1] = two[0];
            two[0] = score;
        } else if (score > two[1]) {
            two[1] = score;
        }
    }

    private void take() {
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingInt(c -> c.before().id())
                .thenComparingInt(c -> c.after().id()));
        for (Candidate c : candidates) {
            if (c.score() >= least(c)
                    && matching.freeBefore(c.before().id())
                    && matching.freeAfter(c.after().id())
                    && clear(bestBefore, c.before(), c.score())
                    && clear(bestAfter, c.after(), c.score())) {
                matching.link(c.before(), c.after());
            }
        }
    }

    private static double least(Candidate c) {
        int words = Math.min(c.before().bag().words(), c.after().bag().words());
        return words < Tuning.SHORT_WORDS ? Tuning.SIM_MOVE_SHORT : Tuning.SIM_MOVE;
    }

    private static boolean clear(Map<Integer, double[]> best, Node node, double score) {
        double[] two = best.getOrDefault(node.id(), new double[2]);
        return score >= two[0] && score - two[1] >= Tuning.SIM_MARGIN;
    }
}
