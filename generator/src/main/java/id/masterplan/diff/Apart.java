package id.masterplan.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells figures that moved as gone from one field and new in another, for views that set fields side by side. */
final class Apart {
    private Apart() {}

    /** The changes of an item, field by field. */
    static List<Change> of(List<Change> changes, ItemKind item) {
        List<String> moved = changes.stream()
                .flatMap(c -> from(c).stream())
                .map(OtherEnd::path)
                .toList();
        List<Change> apart = new ArrayList<>();
        for (Change change : changes) {
            Optional<OtherEnd> from = from(change);
            if (from.isPresent()) {
                apart.add(change.as(lost(change), item, change.before(), Optional.empty())
                        .by(money(change, true), Tone.NEUTRAL)
                        .at(from.get())
                        .alone());
                apart.add(change.as(gained(change), item, Optional.empty(), change.after())
                        .by(money(change, false), Tone.NEUTRAL)
                        .alone());
            } else if (change.otherEnd().stream().noneMatch(e -> isBelow(e.path(), moved))) {
                apart.add(change);
            }
        }
        return List.copyOf(apart);
    }

    private static Optional<Delta> money(Change change, boolean lost) {
        return change.after()
                .filter(v -> isMoney(change))
                .flatMap(Values::number)
                .map(n -> new Delta(lost ? n.negate() : n, Optional.empty(), "Rp"));
    }

    private static boolean isBelow(String path, List<String> moved) {
        return moved.stream().anyMatch(m -> Paths.below(path, m));
    }

    private static Optional<OtherEnd> from(Change change) {
        return isTarget(change) || isMoney(change) ? change.otherEnd() : Optional.empty();
    }

    private static ChangeKind lost(Change change) {
        return isTarget(change) ? ChangeKind.TARGET_REMOVED : ChangeKind.BUDGET_REMOVED;
    }

    private static ChangeKind gained(Change change) {
        return isTarget(change) ? ChangeKind.TARGET_ADDED : ChangeKind.BUDGET_ADDED;
    }

    private static boolean isTarget(Change change) {
        return Stream.of(ChangeKind.TARGET_POSTPONED, ChangeKind.TARGET_ADVANCED)
                .anyMatch(k -> k == change.kind());
    }

    private static boolean isMoney(Change change) {
        return Stream.of(ChangeKind.BUDGET_SOURCE_CHANGED, ChangeKind.BUDGET_SHIFTED)
                .anyMatch(k -> k == change.kind());
    }
}
