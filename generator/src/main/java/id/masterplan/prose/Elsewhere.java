package id.masterplan.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pairs what is left anywhere, the most alike first; the best must be clearly better than the second best, on both sides. */
final class Elsewhere {
    private final Matching matching;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Best> bestBefore = new HashMap<>();
    private final Map<Integer, Best> bestAfter = new HashMap<>();

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
                if (score > 0) {
                    candidates.add(new Candidate(from, to, score));
                    bestBefore.computeIfAbsent(from.id(), k -> new Best()).note(to.loose(), score);
                    bestAfter.computeIfAbsent(to.id(), k -> new Best()).note(from.loose(), score);
                }
            }
        }
    }

    /** The best and the second best score of a block; blocks that say the same are as good as each other. */
    private static final class Best {
        private String words = "";
        private double best;
        private double second;

        void note(String says, double score) {
            if (score > best) {
                second = says.equals(words) ? second : best;
                best = score;
                words = says;
            } else if (!says.equals(words)) {
                second = Math.max(second, score);
            }
        }

        boolean isClear(double score) {
            return score >= best && best - second >= Tuning.SIM_MARGIN;
        }
    }

    private void take() {
        candidates.sort(Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(c -> c.before().document() != c.after().document())
                .thenComparingInt(c -> Math.abs(c.before().index() - c.after().index()))
                .thenComparingInt(c -> c.before().id())
                .thenComparingInt(c -> c.after().id()));
        for (Candidate c : candidates) {
            if (c.score() >= least(c)
                    && matching.freeBefore(c.before().id())
                    && matching.freeAfter(c.after().id())
                    && isClear(bestBefore, c.before(), c.score())
                    && isClear(bestAfter, c.after(), c.score())) {
                matching.link(c.before(), c.after());
            }
        }
    }

    private static double least(Candidate c) {
        int words = Math.min(c.before().bag().words(), c.after().bag().words());
        return words < Tuning.SHORT_WORDS ? Tuning.SIM_MOVE_SHORT : Tuning.SIM_MOVE;
    }

    private static boolean isClear(Map<Integer, Best> best, Node node, double score) {
        return Optional.ofNullable(best.get(node.id()))
                .map(b -> b.isClear(score))
                .orElse(false);
    }
}
