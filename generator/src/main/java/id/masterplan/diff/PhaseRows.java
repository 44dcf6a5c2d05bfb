package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one row of the one phase that an item leaves and the one that it enters. */
final class PhaseRows {
    private final Map<String, Integer> earlier;
    private final Map<String, Integer> later;

    /** The first years of the phases of both editions. */
    PhaseRows(Edition before, Edition after) {
        this.earlier = starts(before);
        this.later = starts(after);
    }

    void tidy(List<Change> changes, ItemKind item) {
        List<Change> phases = changes.stream()
                .filter(c -> c.kind() == ChangeKind.PHASE_CHANGED)
                .toList();
        List<Change> left = phases.stream().filter(c -> c.after().isEmpty()).toList();
        List<Change> entered = phases.stream().filter(c -> c.before().isEmpty()).toList();
        if (left.size() == 1 && entered.size() == 1) {
            Change from = left.get(0);
            Change to = entered.get(0);
            int order = Integer.compare(
                    start(later, to.after()).orElse(0),
                    start(earlier, from.before()).orElse(0));
            boolean known = start(later, to.after()).isPresent()
                    && start(earlier, from.before()).isPresent();
            ChangeKind kind = !known || order == 0
                    ? ChangeKind.PHASE_CHANGED
                    : order < 0 ? ChangeKind.PHASE_EARLIER : ChangeKind.PHASE_LATER;
            Change row = to.as(kind, item, from.before(), to.after()).by(Optional.empty(), FieldDiff.yearTone(kind));
            changes.set(changes.indexOf(to), row);
            changes.remove(from);
        }
    }

    private static Map<String, Integer> starts(Edition edition) {
        Map<String, Integer> starts = new HashMap<>();
        edition.frame().phases().forEach(p -> p.from().ifPresent(y -> starts.put(p.id().text(), y)));
        return starts;
    }

    private static Optional<Integer> start(Map<String, Integer> starts, Optional<Value> phase) {
        return phase.flatMap(
                v -> v instanceof Value.Text text ? Optional.ofNullable(starts.get(text.text())) : Optional.empty());
    }
}
