package id.masterplan.diff;

import id.masterplan.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Makes one row of a link lost and one gained: it points to another objective. */
final class LinkRows {
    private final List<Change> changes;
    private final Item before;
    private final Item after;
    private final Successions successions;

    LinkRows(List<Change> changes, Item before, Item after, Successions successions) {
        this.changes = changes;
        this.before = before;
        this.after = after;
        this.successions = successions;
    }

    /** First where the objective carries on the other, then where the relation is the same. */
    void tidy() {
        pair((lost, gained) -> successions.linked(text(lost.before()), text(gained.after())));
        Map<String, Field> earlier = before.byPath();
        Map<String, Field> later = after.byPath();
        pair((lost, gained) -> relation(earlier, lost).equals(relation(later, gained)));
    }

    private void pair(BiPredicate<Change, Change> fits) {
        for (Change lost : List.copyOf(changes)) {
            if (lost.kind() == ChangeKind.LINK_LOST) {
                changes.stream()
                        .filter(c -> c.kind() == ChangeKind.LINK_GAINED && fits.test(lost, c))
                        .findFirst()
                        .ifPresent(gained -> repoint(lost, gained));
            }
        }
    }

    private void repoint(Change lost, Change gained) {
        Change link = gained.as(ChangeKind.LINK_REPOINTED, after.kind(), lost.before(), gained.after())
                .with(new OtherEnd(Optional.empty(), lost.path(), lost.part()));
        changes.set(changes.indexOf(gained), link);
        changes.addAll(changes.indexOf(link) + 1, new Below(before, after).of(lost.path(), gained.path()));
        changes.remove(lost);
    }

    private static Optional<Value> relation(Map<String, Field> fields, Change link) {
        return Optional.ofNullable(fields.get(link.path() + "/relation")).map(Field::value);
    }

    private static String text(Optional<Value> value) {
        return value.map(v -> v instanceof Value.Text text ? text.text() : "").orElse("");
    }
}
