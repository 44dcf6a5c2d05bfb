package id.masterplan.diff;

import java.util.Optional;
import java.util.Set;

/** Finds where the value before a change stood, if not at the path of the change: a link pointed elsewhere, a new indicator. */
final class Formers {
    private static final Set<ChangeKind> MOVING = Set.of(
            ChangeKind.LINK_REPOINTED,
            ChangeKind.INDICATOR_REPLACED,
            ChangeKind.CODE_CHANGED,
            ChangeKind.CODE_SCHEME_CHANGED);

    private Formers() {}

    /** The path in the earlier item, where it is another. */
    static Optional<String> of(Item before, Change change) {
        Optional<OtherEnd> end = change.otherEnd();
        if (end.isPresent()) {
            return end.filter(e -> e.item().isEmpty()).map(OtherEnd::path);
        }
        boolean there = before.field(change.path()).map(Field::shown).equals(change.before());
        if (there || change.before().isEmpty() || !MOVING.contains(change.kind())) {
            return Optional.empty();
        }
        String head = change.path().split("/", 2)[0];
        String last = Paths.last(change.path());
        boolean code = last.equals("code") || last.equals("code_scheme");
        return before.fields().stream()
                .filter(f ->
                        f.path().startsWith(head + "/") && (!code || f.path().endsWith("/" + last)))
                .filter(f -> Optional.of(f.shown()).equals(change.before()))
                .map(Field::path)
                .findFirst();
    }
}
