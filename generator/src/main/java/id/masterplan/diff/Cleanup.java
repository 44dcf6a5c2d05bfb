package id.masterplan.diff;

import id.masterplan.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Makes one row of rows that together say one thing. */
final class Cleanup {
    private final List<Change> changes;
    private final Item before;
    private final Item after;
    private final Successions successions;

    private Cleanup(List<Change> changes, Item before, Item after, Successions successions) {
        this.changes = new ArrayList<>(changes);
        this.before = before;
        this.after = after;
        this.successions = successions;
    }

    static List<Change> of(List<Change> changes, Item before, Item after, Successions successions) {
        Cleanup cleanup = new Cleanup(changes, before, after, successions);
        cleanup.indicators();
        new LinkRows(cleanup.changes, before, after, successions).tidy();
        new CodeRows(cleanup.changes, before, after, successions.codes()).tidy();
        cleanup.names();
        cleanup.agencies();
        return cleanup.changes;
    }

    /** An indicator gone and another that is recorded to take over. */
    private void indicators() {
        pair(ChangeKind.INDICATOR_REMOVED, ChangeKind.INDICATOR_ADDED, this::linked, ChangeKind.INDICATOR_REPLACED);
    }

    /** A renamed agency has one more name; a name that the item is recorded to have borne is no slip of the pen. */
    private void names() {
        if (changes.stream().anyMatch(c -> c.kind() == ChangeKind.AGENCY_RENAMED)) {
            changes.removeIf(c -> Paths.below(c.path(), "names"));
        }
        if (before.aliases().contains(after.name()) || after.aliases().contains(before.name())) {
            changes.replaceAll(c -> renamed(c) ? values(c, nameKind(), c.before(), c.after()) : c);
        }
    }

    /** An agency that took over another leads on; one that takes the lead no longer supports: the row of the lead says so. */
    private void agencies() {
        changes.replaceAll(c -> c.kind() == ChangeKind.AGENCY_REASSIGNED && takesOver(c)
                ? values(c, ChangeKind.AGENCY_MERGED, c.before(), c.after())
                : c);
        List<String> leads = changes.stream()
                .filter(c -> c.kind() == ChangeKind.AGENCY_REASSIGNED || c.kind() == ChangeKind.AGENCY_MERGED)
                .flatMap(c -> c.after().stream())
                .flatMap(v -> Merged.ids(text(v)).stream())
                .toList();
        changes.removeIf(c -> c.kind() == ChangeKind.SUPPORTING_REMOVED
                && leads.contains(c.before().map(Cleanup::text).orElse("")));
    }

    /** Whether each agency that led is recorded to have become each that leads. */
    private boolean takesOver(Change lead) {
        List<String> later = ids(lead.after());
        List<String> earlier = ids(lead.before());
        return !later.isEmpty()
                && !earlier.isEmpty()
                && earlier.stream()
                        .allMatch(a -> later.stream().allMatch(b -> a.equals(b) || successions.linked(a, b)));
    }

    private static List<String> ids(Optional<Value> value) {
        return value.map(v -> Merged.ids(text(v))).orElse(List.of());
    }

    private boolean renamed(Change change) {
        return change.kind() == ChangeKind.SPELLING_CHANGED
                && after.field(change.path())
                        .filter(f -> f.rule() == Rule.NAME || f.rule() == Rule.AGENCY_NAME)
                        .isPresent();
    }

    private ChangeKind nameKind() {
        return after.kind() == ItemKind.AGENCY ? ChangeKind.AGENCY_RENAMED : ChangeKind.NAME_CHANGED;
    }

    private Change values(Change change, ChangeKind kind, Optional<Value> a, Optional<Value> b) {
        return change.as(kind, after.kind(), a, b)
                .by(change.delta(), change.tone())
                .marked(change.spans());
    }

    private void pair(ChangeKind lost, ChangeKind gained, BiPredicate<Change, Change> fits, ChangeKind kind) {
        for (Change gone : List.copyOf(changes)) {
            Optional<Change> come = gone.kind() != lost
                    ? Optional.empty()
                    : changes.stream()
                            .filter(c -> c.kind() == gained && fits.test(gone, c))
                            .findFirst();
            come.ifPresent(c -> {
                changes.replaceAll(x -> x.equals(c) ? values(c, kind, gone.before(), c.after()) : x);
                changes.removeIf(x -> x.equals(gone));
            });
        }
    }

    private boolean linked(Change gone, Change come) {
        return successions.linked(
                gone.before().map(Cleanup::text).orElse(""),
                come.after().map(Cleanup::text).orElse(""));
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }
}
