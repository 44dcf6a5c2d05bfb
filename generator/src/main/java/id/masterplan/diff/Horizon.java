package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Value;
import id.masterplan.model.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The first year that an edition still speaks of. What an earlier edition said about years before it has passed: a later
 * edition that is silent about them neither withdraws a target nor cuts money nor delays a start.
 */
record Horizon(int first) {
    /** The years that had not passed when an edition was made: by its adoption, a draft's by the RPJMD it follows. */
    static Horizon of(Edition edition) {
        int made = edition.head()
                .adopted()
                .map(day -> day.getYear())
                .or(() -> followed(edition).map(plan -> plan.period().from()))
                .orElse(edition.frame().period().from());
        return new Horizon(Math.max(made, edition.frame().period().from()));
    }

    private static Optional<Rpjmd> followed(Edition edition) {
        Optional<ItemId> id = edition.frame().alignedWith().target();
        return edition.rpjmds().stream()
                .filter(plan -> id.filter(plan.id()::equals).isPresent())
                .findFirst();
    }

    /** The changes of an item that both editions have, those that time alone made told as such. */
    List<Change> seen(List<Change> changes) {
        return changes.stream().map(this::seen).toList();
    }

    private Change seen(Change change) {
        return switch (change.kind()) {
            case TARGET_REMOVED -> passed(change) ? as(change, ChangeKind.TARGET_PASSED) : change;
            case BUDGET_REMOVED -> passed(change) ? as(change, ChangeKind.BUDGET_PASSED) : change;
            case STARTS_LATER ->
                year(change.before()) < first && year(change.after()) <= first
                        ? as(change, ChangeKind.START_PASSED)
                        : change;
            default -> change;
        };
    }

    private boolean passed(Change change) {
        return Paths.year(change.path()).filter(year -> year < first).isPresent();
    }

    private static int year(Optional<Value> value) {
        return value.flatMap(Values::number).map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
    }

    private static Change as(Change change, ChangeKind kind) {
        return new Change(
                kind,
                change.path(),
                change.part(),
                change.unit(),
                change.before(),
                change.after(),
                Optional.empty(),
                Tone.NEUTRAL,
                Weight.EDITORIAL,
                List.of());
    }
}
