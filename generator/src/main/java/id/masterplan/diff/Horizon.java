package id.masterplan.diff;

import id.masterplan.model.Edition;
import id.masterplan.model.ItemId;
import id.masterplan.model.Rpjmd;
import id.masterplan.model.Value;
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
    List<Change> seen(List<Change> changes, ItemKind item) {
        return changes.stream().map(c -> seen(c, item)).toList();
    }

    private Change seen(Change change, ItemKind item) {
        return switch (change.kind()) {
            case TARGET_REMOVED ->
                passed(change) ? change.as(ChangeKind.TARGET_PASSED, item, change.before(), change.after()) : change;
            case BUDGET_REMOVED ->
                passed(change) ? change.as(ChangeKind.BUDGET_PASSED, item, change.before(), change.after()) : change;
            case STARTS_LATER ->
                year(change.before()) < first && year(change.after()) <= first
                        ? change.as(ChangeKind.START_PASSED, item, change.before(), change.after())
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
}
