package id.masterplan.diff;

import id.masterplan.model.Objective;
import id.masterplan.text.WordBag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the objective whose words come nearest. Words that many objectives have, such as "meningkatnya", do not count. */
final class Suggestions {
    private final List<Objective> candidates;
    private final Map<String, Integer> uses = new HashMap<>();
    private final int common;

    Suggestions(List<Objective> earlier, List<Objective> candidates) {
        this.candidates = candidates;
        List<Objective> all = new ArrayList<>(earlier);
        all.addAll(candidates);
        all.forEach(o -> WordBag.of(o.text()).distinct().forEach(w -> uses.merge(w, 1, Integer::sum)));
        common = Math.max(3, (int) Math.ceil(all.size() * DiffTuning.COMMON_WORD));
    }

    /** The one that is near enough and clearly nearer than the second. */
    Optional<Suggestion> nearest(Objective lost) {
        List<Suggestion> likely = new ArrayList<>();
        Set<String> words = telling(lost);
        for (Objective candidate : candidates) {
            Set<String> others = telling(candidate);
            if (!words.isEmpty() && !others.isEmpty()) {
                double likeness = bag(words).dice(bag(others));
                likely.add(new Suggestion(candidate, likeness));
            }
        }
        likely.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
        double second = likely.size() < 2 ? 0 : likely.get(1).likeness();
        return likely.stream()
                .limit(1)
                .filter(s -> s.likeness() >= DiffTuning.SIM_SUGGEST)
                .filter(s -> s.likeness() - second >= DiffTuning.SIM_MARGIN)
                .findFirst();
    }

    private Set<String> telling(Objective objective) {
        Set<String> words = new TreeSet<>(WordBag.of(objective.text()).distinct());
        words.removeIf(w -> uses.getOrDefault(w, 0) >= common);
        return words;
    }

    private static WordBag bag(Set<String> words) {
        return WordBag.of(String.join(" ", words));
    }
}
