package id.masterplan.diff;

import static java.util.function.Predicate.not;

import id.masterplan.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Makes one row of a figure that is gone and the same figure elsewhere: a target for another year, money from another source
 * or for another year. Where a figure occurs more than once on a side, nothing tells which went where: then nothing moved.
 */
final class Shifts {
    private static final Set<ChangeKind> TARGET_GONE = Set.of(ChangeKind.TARGET_REMOVED, ChangeKind.TARGET_PASSED);
    private static final Set<ChangeKind> BUDGET_GONE = Set.of(ChangeKind.BUDGET_REMOVED, ChangeKind.BUDGET_PASSED);

    private final List<Change> changes;
    private final Item before;
    private final Item after;

    private Shifts(List<Change> changes, Item before, Item after) {
        this.changes = new ArrayList<>(changes);
        this.before = before;
        this.after = after;
    }

    /** The changes of an item, those that time made already told as such. */
    static List<Change> of(List<Change> changes, Item before, Item after) {
        Shifts shifts = new Shifts(changes, before, after);
        shifts.pair(TARGET_GONE, ChangeKind.TARGET_ADDED, Shifts::sameIndicator, Shifts::target);
        shifts.pair(
                BUDGET_GONE,
                ChangeKind.BUDGET_ADDED,
                Shifts::sameYear,
                (gone, come) -> ChangeKind.BUDGET_SOURCE_CHANGED);
        shifts.pair(
                Set.of(ChangeKind.BUDGET_REMOVED),
                ChangeKind.BUDGET_ADDED,
                Shifts::sameSource,
                (gone, come) -> ChangeKind.BUDGET_SHIFTED);
        shifts.ends();
        return shifts.changes;
    }

    /** How a pair is told. */
    private interface Told {
        ChangeKind kind(Change gone, Change come);
    }

    private void pair(Set<ChangeKind> lost, ChangeKind gained, BiPredicate<String, String> fits, Told told) {
        for (Change gone : List.copyOf(changes)) {
            if (lost.contains(gone.kind())
                    && !broken(gone)
                    && !isNothing(gone)
                    && alone(before, gone.path(), gone.before(), fits)) {
                changes.stream()
                        .filter(c -> c.kind() == gained && fits.test(gone.path(), c.path()))
                        .filter(c -> same(gone.before(), c.after()) && alone(after, c.path(), c.after(), fits))
                        .findFirst()
                        .ifPresent(come -> join(gone, come, told.kind(gone, come)));
            }
        }
    }

    /** No money does not move. */
    private static boolean isNothing(Change gone) {
        return gone.path().startsWith("budget/")
                && gone.before()
                        .flatMap(Values::number)
                        .filter(n -> n.signum() == 0)
                        .isPresent();
    }

    /** Whether no other field of a side that a value may move to, or have come from, says the same. */
    private static boolean alone(Item side, String path, Optional<Value> value, BiPredicate<String, String> fits) {
        return side.fields().stream()
                .filter(f -> f.rule() == Rule.TARGET || f.rule() == Rule.BUDGET)
                .filter(f -> !f.path().equals(path) && fits.test(path, f.path()))
                .noneMatch(f -> same(value, Optional.of(f.value())));
    }

    /** Whether the indicator of a target was redefined, so that its values no longer compare. */
    private boolean broken(Change target) {
        String indicator = parent(parent(target.path()));
        return changes.stream()
                .anyMatch(c -> c.kind() == ChangeKind.INDICATOR_REDEFINED && Paths.below(c.path(), indicator));
    }

    private void join(Change gone, Change come, ChangeKind kind) {
        int years = Paths.year(come.path()).orElse(0) - Paths.year(gone.path()).orElse(0);
        Optional<Delta> delta = Optional.of(years)
                .filter(y -> y != 0)
                .map(y -> new Delta(BigDecimal.valueOf(y), Optional.empty(), Fields.YEARS));
        Change row = come.as(kind, after.kind(), gone.before(), come.after())
                .by(delta, FieldDiff.yearTone(kind))
                .with(new OtherEnd(Optional.empty(), gone.path(), gone.part()));
        changes.set(changes.indexOf(come), row);
        changes.addAll(changes.indexOf(row) + 1, new Below(before, after).of(gone.path(), come.path()));
        changes.remove(gone);
    }

    /** Targets beyond the last year that the other edition has one for. */
    private void ends() {
        changes.replaceAll(c -> switch (c.kind()) {
            case TARGET_ADDED -> beyond(c, before) ? as(c, ChangeKind.TARGET_EXTENDED) : c;
            case TARGET_REMOVED -> beyond(c, after) ? as(c, ChangeKind.TARGET_SHORTENED) : c;
            default -> c;
        });
    }

    private Change as(Change change, ChangeKind kind) {
        return change.as(kind, after.kind(), change.before(), change.after());
    }

    private static boolean beyond(Change target, Item other) {
        TreeSet<Integer> years = new TreeSet<>();
        other.fields().stream()
                .filter(f -> f.rule() == Rule.TARGET && parent(f.path()).equals(parent(target.path())))
                .forEach(f -> Paths.year(f.path()).ifPresent(years::add));
        return !years.isEmpty() && Paths.year(target.path()).orElse(0) > years.last();
    }

    private static ChangeKind target(Change gone, Change come) {
        return Paths.year(come.path()).orElse(0) > Paths.year(gone.path()).orElse(0)
                ? ChangeKind.TARGET_POSTPONED
                : ChangeKind.TARGET_ADVANCED;
    }

    private static boolean sameIndicator(String a, String b) {
        return a.startsWith("indicators/") && parent(a).equals(parent(b));
    }

    private static boolean sameYear(String a, String b) {
        return a.startsWith("budget/") && parent(a).equals(parent(b));
    }

    private static boolean sameSource(String a, String b) {
        return a.startsWith("budget/")
                && b.startsWith("budget/")
                && Paths.last(a).equals(Paths.last(b));
    }

    private static boolean same(Optional<Value> a, Optional<Value> b) {
        return a.filter(not(Value.Missing.class::isInstance)).isPresent()
                && b.isPresent()
                && Values.same(a.get(), b.get());
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }
}
