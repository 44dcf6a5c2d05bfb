package id.masterplan.diff;

import id.masterplan.model.ItemId;
import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells an indicator that another programme has now as moved, at both ends, and its changes where it is now. */
final class MovedIndicators {
    private final Map<ItemId, Held> earlier;
    private final Map<ItemId, Held> later;
    private final Successions successions;
    private final Horizon horizon;

    /** An indicator and the programme that has it. */
    private record Held(Item programme, Field indicator) {
        Item alone() {
            return programme.indicator(indicator);
        }

        OtherEnd end() {
            return new OtherEnd(Optional.of(programme.id()), indicator.path(), Optional.of(programme.name()));
        }

        Optional<Value> value() {
            return Optional.of(indicator.value());
        }
    }

    MovedIndicators(Snapshot before, Snapshot after, Successions successions, Horizon horizon) {
        this.earlier = held(before);
        this.later = held(after);
        this.successions = successions;
        this.horizon = horizon;
    }

    private static Map<ItemId, Held> held(Snapshot snapshot) {
        Map<ItemId, Held> held = new HashMap<>();
        for (Item item : snapshot.items().values()) {
            item.fields().stream()
                    .filter(f -> f.rule() == Rule.INDICATOR)
                    .forEach(f -> held.putIfAbsent(new ItemId(Paths.last(f.path())), new Held(item, f)));
        }
        return held;
    }

    /** The changes of an item, indicators that came or went told as moved where the other edition has them too. */
    List<Change> told(List<Change> changes) {
        List<Change> told = new ArrayList<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case INDICATOR_ADDED -> told.addAll(in(change));
                case INDICATOR_REMOVED -> told.add(out(change));
                default -> told.add(change);
            }
        }
        return told;
    }

    private List<Change> in(Change change) {
        ItemId id = new ItemId(Paths.last(change.path()));
        Held was = earlier.get(id);
        Held is = later.get(id);
        if (was == null || is == null) {
            return List.of(change);
        }
        List<Change> told = new ArrayList<>();
        told.add(change.as(ChangeKind.INDICATOR_MOVED_IN, is.programme().kind(), was.value(), change.after())
                .with(was.end()));
        told.addAll(ItemComparison.whole(was.alone(), is.alone(), successions, horizon));
        return told;
    }

    private Change out(Change change) {
        Held is = later.get(new ItemId(Paths.last(change.path())));
        return is == null
                ? change
                : change.as(ChangeKind.INDICATOR_MOVED_OUT, is.programme().kind(), change.before(), is.value())
                        .with(is.end());
    }
}
