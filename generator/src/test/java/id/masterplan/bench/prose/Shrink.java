package id.masterplan.bench.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes operators away from a case as long as it still fails. */
final class Shrink {
    private Shrink() {}

    /** The smallest case found that still fails. */
    static Case of(Case failing, Predicate<Case> fails) {
        Case smallest = failing;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (int i = 0; i < smallest.steps().size(); i++) {
                List<Step> fewer = new ArrayList<>(smallest.steps());
                fewer.remove(i);
                Optional<Case> candidate = Maker.replay(smallest.seed(), fewer);
                if (candidate.isPresent() && fails.test(candidate.get())) {
                    smallest = candidate.get();
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }
}
